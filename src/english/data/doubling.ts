/**
 * Verbs of more than one syllable that double their last consonant, since the stress or a full vowel falls on the end:
 * "admitting", "worshipping". All others ("visiting", "listening", American "traveling") do not.
 */
export const doublingVerbs = `
abet abhor abut acquit admit airdrop allot annul appal aver babysit backflip backlog backspin backstab bedim befit beget
begin beset bestir bootleg bootstrap bubblewrap bullshit catnap catsit chitchat commit compel concur confer control
crosscut debar debug defer defog defrag demur deter diagram disbar disinter dispel distil dogsit eavesdrop embed emit enrol
enthral entrap equip excel expel extol flipflop forbid forget format foxtrot fulfil giftwrap handicap hashtag hobnob housesit
humblebrag impel incur infer input inset instil inter jetlag kidnap kneecap leapfrog microchip nonplus occur offset
omit outbid outfit output outrun outwit overbid overcommit overlap overplan overrun overstep overthin patrol
permit petsit photoshop preplan preset prefer program propel readmit rebel rebut recap recommit recur recut redip refer refit
reformat regret rehab remap remit repel repin replan repot rerun reset resit reskin reslot resnap respin resubmit retag
retap retransmit retrofit rewrap rezip sandbag shrinkwrap sidestep sublet submit suntan telegram
transfer transmit transship typeset unbar uncap unclip unclog undercut underpin unman unpeg unpin unplug unskip unsnap
unstrap unsub unwrap unzip upset windowshop workshop worship zigzag
`;
