import { testTold, type Told } from "./told.js";

/** Clauses inside the advice: who does what in them, and what is joined there. */
const rows: Told = {
  "several things asked after are things": [
    [
      "Pack whatever clothes and books you need, and call a cab.",
      "What worked for me was packing whatever clothes and books I needed, and calling a cab.",
    ],
    [
      "Buy whatever plants and flowers are on sale, and put them in the shade.",
      "It helped me to buy whatever plants and flowers were on sale, and put them in the shade.",
    ],
    ["Ask which days and times are free.", "What worked for me was asking which days and times were free."],
    [
      "Gather all the plates and cups you own and sort them.",
      "It helped me to gather all the plates and cups I owned and sort them.",
    ],
    ["Do whatever heals and lets you sleep.", "It helped me to do whatever healed and let me sleep."],
    ["Buy whatever helps and works.", "It helped me to buy whatever helps and works."],
  ],
  "whom one lets do it is no subject": [
    [
      "Talk to your boss about letting you leave early.",
      "It helped me to talk to my boss about letting me leave early.",
    ],
    ["Ask about having you stay longer.", "What worked for me was asking about having me stay longer."],
  ],
  "what would come of a denied deed is asked": [
    ["Don't shout so he cries.", "What might change if you didn't shout so he cries?"],
  ],
  "a modal goes on behind what is asked": [
    [
      "Call the office, they can help you see which papers you need and make a list.",
      "What worked for me was calling the office, they could help me see which papers I needed and make a list.",
    ],
  ],
  "your is meant": [
    ["Bring you're own lunch.", "What helped me was bringing my own lunch."],
    ["Ask about you're mother.", "It helped me to ask about my mother."],
  ],
  "a reason tells what some do": [
    [
      "Don't leave it there cos apparently some boys are like that.",
      "Something that helped me was not leaving it there cos apparently some boys are like that.",
    ],
  ],
  "what is answered goes on": [
    [
      "Say no, that won't work and that you need the red ones.",
      "One thing that helped me was saying no, that wouldn't work and that I needed the red ones.",
    ],
    ["Say no, then leave.", "Something that helped me was saying no, then leaving."],
  ],
  "who does what in a clause stays so": [
    [
      "Take whatever time you need, no matter what they say.",
      "Something that helped me was taking whatever time I needed, no matter what they said.",
    ],
    [
      "Let your kids and their friends know what you expect.",
      "For me, it helped to let my kids and their friends know what I expected.",
    ],
    ["You need to accept that some friends come and go.", "It helped me to accept that some friends come and go."],
    ["Trust that those who love you will wait.", "What helped me was trusting that those who love me would wait."],
    ["Ask someone who thinks you should go.", "It helped me to ask someone who thought I should go."],
  ],
  "no matter how it is, it leads in": [
    ["No matter how tired you are, brush your teeth.", "No matter how tired I was, it helped me to brush my teeth."],
    ["No matter what he says, keep your keys.", "No matter what he said, what helped me was keeping my keys."],
    ["There is no matter how small, take care.", "There is no matter how small, take care."],
    [
      "Not only should you rest, you should also ask for help.",
      "Not only should you rest, you should also ask for help.",
    ],
  ],
  "what is joined inside a clause stays in it": [
    ["Ask what you can and can't bring.", "For me, it helped to ask what I could and couldn't bring."],
    ["Do it and don't look back.", "What worked for me was doing it and not looking back."],
    [
      "Find out what calms you, be it music or a walk.",
      "For me, it helped to find out what calmed me, be it music or a walk.",
    ],
  ],
  "what is aimed at is told to its end": [
    [
      "Practice every day so you get calm and learn from it.",
      "For me, it helped to practice every day so I got calm and learned from it.",
    ],
    [
      "Do yoga so you become strong and learn how to breathe.",
      "For me, it helped to do yoga so I became strong and learned how to breathe.",
    ],
    [
      "Take notes so you know the names and feel safe.",
      "It helped me to take notes so I knew the names and felt safe.",
    ],
  ],
  "in what way it is done is told to its end": [
    [
      "Write in a way that they like it and forget the time.",
      "It helped me to write in a way that they liked it and forgot the time.",
    ],
    ["Be open about what you need as time passes.", "For me, it helped to be open about what I needed as time passed."],
    [
      "Find one of those that are useful as side trades.",
      "One thing that helped me was finding one of those that are useful as side trades.",
    ],
  ],
  "a bare not goes on from an infinitive": [
    ["Ask her to sit and not talk.", "What helped me was asking her to sit and not talk."],
    ["Try to rest and not think about it.", "What worked for me was trying to rest and not think about it."],
    [
      "You could tell her that she ought to help and not expect it of you.",
      "What helped me was telling her that she ought to help and not expect it of me.",
    ],
    ["It's important to rest and not worry.", "What helped me was resting and not worrying."],
    ["Remember to breathe and not rush it.", "Something that helped me was breathing and not rushing it."],
  ],
  "whom something makes think is no subject": [
    [
      "Don't let one bad grade make you think you can't do it.",
      "It helped me not to let one bad grade make me think I couldn't do it.",
    ],
  ],
  "both is more than the writer": [
    [
      "Wait until you've both calmed down and then tell him what hurt you.",
      "For me, it helped to wait until we had both calmed down and then tell him what hurt me.",
    ],
    ["Talk once you're both awake.", "One thing that helped me was talking once we were both awake."],
  ],
};

testTold(rows);
