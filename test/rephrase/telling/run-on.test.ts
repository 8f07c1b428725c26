import { testTold, type Told } from "./told.js";

/** Commands that run on from what stands before them: before, and after in the experience style. */
const rows: Told = {
  "a command runs on from what stands before it": [
    ["You don't need a car instead take the bus.", "You don't need a car. Instead, what I did was take the bus."],
    ["Yes call her.", "Yes, something that helped me was calling her."],
    [
      "If you have a shop near you buy some fresh figs.",
      "Since I had a shop near me, it helped me to buy some fresh figs.",
    ],
    ["Before having kids decide what you want.", "Before having kids, what would it be like to decide what you want?"],
    [
      "You might have a fever so check with your nurse.",
      "You might have a fever so what might change if you checked with your nurse?",
    ],
    ["I like the place but bring your own towel.", "I like the place but for me, it helped to bring my own towel."],
    [
      "If you don't like the first one you see don't buy it.",
      "Since I didn't like the first one I saw, what helped me was not buying it.",
    ],
    ["If the dog you have don't bite, walk it.", "If the dog you have don't bite, what would it be like to walk it?"],
    [
      "If you go by train see if they have a family seat.",
      "When I went by train, what helped me was seeing if they had a family seat.",
    ],
    [
      "If he thinks it's late then offer to drive.",
      "When he thought it was late, what helped me was offering to drive.",
    ],
    ["If you like people then offer is plenty.", "If you like people then offer is plenty."],
    ["Old pots will do, but don't use tins.", "Old pots will do, but it helped me not to use tins."],
    [
      "You can get good rooms but be prepared to wait.",
      "You can get good rooms but what might change if you were prepared to wait?",
    ],
    [
      "I can recommend it but prepare to pay twice.",
      "I can recommend it but what worked for me was preparing to pay twice.",
    ],
    ["They will do, but do not listen.", "They will do, but do not listen."],
    ["Right 'button' click on the folder.", "It worked well for me to right 'button' click on the folder."],
    ["Mount shelf boards by drilling two holes.", "What I did was mount shelf boards by drilling two holes."],
    ["Look inside yourselves, is this you?", "What would it be like to look inside yourselves? Is this you?"],
    ["Even if it's raining take a walk.", "Even when it was raining, it helped me to take a walk."],
    ["That s rough, do some reading on sleep.", "That s rough, what helped me was doing some reading on sleep."],
    [
      "If you don't outright say why, just tell her something.",
      "When I didn't outright say why, what helped me was telling her something.",
    ],
    ["Even though you may not want to go, it will help.", "Even though you may not want to go, it will help."],
    ["They don't ask instead take what they want.", "They don't ask instead take what they want."],
    ["Yes people do that.", "Yes people do that."],
    ["I know the town but need your help.", "I know the town but need your help."],
    ["If the people around you take the bus, it is full.", "If the people around you take the bus, it is full."],
  ],
  "what is so with others, or what the writer would do, stands apart": [
    [
      "Ring them first, they probably are closed.",
      "What might change if you rang them first? They probably are closed.",
    ],
    ["Be kind, but I wouldn't wait too long.", "What would it be like to be kind? But I wouldn't wait too long."],
    ["Be kind, and I'd bring a cake.", "What would it be like to be kind? I'd bring a cake."],
    ["Bake a cake and they may forgive you.", "What I did was bake a cake and they forgave me."],
    [
      "Tell her that he may be late and she might wait.",
      "One thing that helped me was telling her that he might be late and she might wait.",
    ],
  ],
  "of a burden that is made good nobody tells as of help": [
    [
      "You'll have to move, but it's a good way to meet people.",
      "What would it be like to move? But it's a good way to meet people.",
    ],
    ["You just have to ask, but it's hard.", "Something that helped me was asking, but it's hard."],
  ],
  "what the writer has told is not told again": [
    ["I have a dog and you should get one.", "I have a dog. What might change if you got one?"],
    ["I have a dog and you should call her.", "I have a dog and one thing that helped me was calling her."],
    [
      "I became a baker and if you like bread I recommend becoming one.",
      "I became a baker. If you like bread, what would it be like to become one?",
    ],
    ["I tried it and I recommend trying it too.", "I tried it. What would it be like to try it too?"],
    ["I wrote it down and you should call her.", "I wrote it down and one thing that helped me was calling her."],
  ],
  "a condition with no clause of its own is the reader's": [
    ["If working late, call home.", "If working late, what would it be like to call home?"],
    ["If in doubt, ask.", "If in doubt, what helped me was asking."],
    [
      "If you're any good at small repairs (like fixing taps), ask for work next door.",
      "Since I was good at small repairs (like fixing taps), it helped me to ask for work next door.",
    ],
  ],
  "advice about somebody who is asked about beside it is asked, too": [
    [
      "When you and your aunt are by yourselves, ask if she has time for you. Explain to her what you told us here. Take a breath.",
      "When you and your aunt are by yourselves, what would it be like to ask if she has time for you? What might change if you explained to her what you told us here? It helped me to take a breath.",
    ],
    [
      "Ask your mom to sit down. Show her this post.",
      "What would it be like to ask your mom to sit down? What might change if you showed her this post?",
    ],
    [
      "Rest first. Show your sister this post.",
      "When I went through something like this, I rested first. What might change if you showed your sister this post?",
    ],
    [
      "Call your sister. Tell her the truth.",
      "When I was in a similar place, I called my sister. I told her the truth.",
    ],
    [
      "Save your money. If it's a rental, ask the landlord. See what comes.",
      "When I was in a similar place, I saved my money. If it's a rental, what would it be like to ask the landlord? I saw what came.",
    ],
  ],
  "what the writer has not lived yet is asked": [
    [
      "My boys aren't at school yet, but make sure they're warm.",
      "My boys aren't at school yet, but what would it be like to make sure they're warm?",
    ],
    [
      "My boys are at school, but make sure they're warm.",
      "My boys are at school, but what helped me was making sure they were warm.",
    ],
  ],
  "what holds of all keeps its time as a reason": [
    [
      "Ask early because small shops don't often answer.",
      "Something that helped me was asking early because small shops don't often answer.",
    ],
    ["Ask early because they don't often answer.", "What helped me was asking early because they didn't often answer."],
  ],
};

testTold(rows);
