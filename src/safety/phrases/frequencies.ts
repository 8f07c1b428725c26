/**
 * How often everyday words turn up, in three steps: [about so many sentences in ten thousand, the words]. A phrase is
 * looked up by its rarest words, so these only steer speed. Ordered after what people write to each other for advice.
 */
export const frequencies: readonly (readonly [number, string])[] = [
  [
    1000,
    `the to and a you i of in that for it is have with be your my on if but this was or its at can they not are as so just do like
    we dont about get out them what when me from up time all im he an one youre her will`,
  ],
  [
    150,
    `had some by has there good also their more know she no go want then him think how id were his would people make because
    other could who work kids really now going very any even been only way need something our take much help than theyre best
    us year should after thats into too being well which see first things back new great find feel over may say day life theres
    still old years most before got job parents try lot never didnt give thing school maybe better said doesnt youll might did
    same always two sure cant doing hes let right where off tell use through isnt many down little these here around while
    love those own someone ask friends place ive ill look keep long food please put home baby few anything why kid probably
    made family another every start call shes until talk having both getting come yourself thanks child since bad`,
  ],
  [
    40,
    `used done hard once person money wont last able big different actually friend months again change night mom away though
    care world days told ever age pretty already house does next room sleep trying number needs nothing making end hope else
    son bed such live without am week wouldnt working sometimes deal went each stay anyone part everything point least took
    happy called car understand bit stuff thought children name problem situation arent small times yes kind high play wanted
    learn important everyone less looking advice found phone daughter free between either during others check business makes
    nice young idea pay definitely taking mind leave parent usually fine under stop second company started read wasnt later
    myself month set possible thank mean show ok issue far often yet close reason buy price plan move talking wrong hours
    office together support early full came area believe dad alone questions whole case open group remember worth weeks asked
    eat instead left three couple sorry answer seems gets normal issues easy soon using helps information water real havent
    wants staff likely run minutes almost outside state clean recommend question tried comes works against husband offer
    along today become al book watch amount must doctor couldnt gave meeting pick hand contact fact type wait future short
    send order saying wife health email girl post based online store list game hear professional living problems jobs
    line lose report file shot die drop hold break skip write turn control miss text 2 3 1 5 4 6 7 8 9 10 000 e s st co`,
  ],
];
