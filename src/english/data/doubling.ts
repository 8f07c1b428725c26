/**
 * Verbs of more than one syllable that double their last consonant, since the stress or a full vowel falls on the end:
 * "admitting", "worshipping". Prefixed verbs of one syllable ("replanning") do so by rule; all others ("visiting", "listening", American "traveling") do not.
 */
export const doublingVerbs = `
abet abhor abut acquit admit airbag airdrop allot annul appal aver babysit backflip backlog backslap backspin backstab
bedim befit befog beget begin beset bestir blackleg blacktop bobsled bootleg bootstrap bubblewrap bulldog bullshit
bullwhip catnap catsit chitchat commit compel concur confab confer control corral crosscut crossfit debar debug
decontrol defer defog defrag degas demob demur deter diagram disbar disinter dispel distil dogleg dognap dogsit
dogsled dropship eavesdrop embed emit enrol enthral entrap enwrap equip excel expel extol featherbed flipflop footslog
forbid forget format foxtrot fulfil giftwrap haircut handbag handicap hashtag hobnob horsewhip housesit humblebrag
humbug impel incur infer input inset instil inter intercut intermit jetlag jitterbug kickflip kidnap kneecap leapfrog
manumit microchip misfit mishit misstep namedrop nightclub nonplus occur offset omit outbid outdig outfit outgun
output outrun outsit outspan outstrip outwit overbid overcommit overcrop overfit overlap overplan overrun overstep
overthin overtop patrol permit petsit pettifog photoset photoshop prefer preplan preset pretermit pretrim program
propel quickstep rappel readmit rebel rebut recap recommit recur recut redip refer refit reformat regret regrip rehab
remap remit repeg repel repin replan repot rerun reset reship resit reskin reslot resnap respin resubmit retag retap
retransmit retrim retrofit rewrap rezip riprap roundtrip sandbag screenshot sharecrop shotgun shrinkwrap sideslip sidestep sublet
submit suntan teabag telegram thumbtap tiptap transfer tranship transmit transship trepan typeset unbar uncap unclip
unclog undercut underfit underpin underplan unfit ungrip unman unpeg unpin unplug unpot unskin unskip unsnap unstrap
unsub unwrap unzip uppercut upset weatherstrip wigwag wildcat windowshop wiretap workshop worship zigzag
`;
