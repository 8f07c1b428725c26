import { testTold, type Told } from "./told.js";

/** What the frame of advice, and what is joined to it, leave of themselves when it is told. */
const rows: Told = {
  "a condition inside the frame leads in": [
    ["You should, if you can, call her tonight.", "When I could, it helped me to call her that night."],
    ["I think you should, if possible, ask her.", "It helped me to ask her if possible."],
    ["You should, if it isn't too late, call.", "When it wasn't too late, what helped me was calling."],
    ["You shouldn't, if you can, call him.", "When I could, what helped me was not calling him."],
    ["I don't think you should, if it isn't urgent, call.", "When it wasn't urgent, it helped me not to call."],
    ["You might, if you like, ask her.", "It helped me to ask her."],
    ["If I may, talk to her first.", "If I may, it helped me to talk to her first."],
  ],
  "what is weighed against it stays": [
    ["It's better to wait than to push him.", "It helped me to wait rather than to push him."],
  ],
  "a guess at what is done is none": [
    [
      "Take a walk and see who is there or perhaps order a tea.",
      "What might change if you took a walk and saw who is there or ordered a tea?",
    ],
  ],
  "the last of several says that it is denied": [
    [
      "Listen to him, be glad that he came, don't scold him.",
      "One thing that helped me was listening to him, being glad that he came, and not scolding him.",
    ],
  ],
  "what is hoped for the reader is said to them": [
    [
      "Read it, there are maps in it, and hopefully it helps you a bit.",
      "What would it be like to read it? There are maps in it, and hopefully it helps you a bit.",
    ],
  ],
  "whom one asks stands before what is asked": [
    [
      "Ask one of the nurses on the ward if there's a chair.",
      "What worked for me was asking one of the nurses on the ward if there was a chair.",
    ],
  ],
  "what is to be done instead of being so says but": [
    ["Don't be shy and ask her.", "What worked for me was not being shy but asking her."],
    ["Never be rude and always say thanks.", "Something that helped me was never being rude and always saying thanks."],
  ],
  "how the reader is called stands apart": [
    ["Talk to your parents buddy.", "For me, it helped to talk to my parents, buddy."],
    ["Find a gym buddy.", "One thing that helped me was finding a gym buddy."],
  ],
  "those who read it are no part of the story": [
    [
      "And please don't shout, you are all friends here.",
      "And what might change if you didn't shout? You are all friends here.",
    ],
  ],
  "behind a clause but brings its own to": [
    [
      "Rent a hall that is small but tell them you need heat.",
      "It helped me to rent a hall that was small but to tell them I needed heat.",
    ],
  ],
  "a deed has another subject than the clause before it": [
    [
      "Let the baby nap when she wants and eat when you can.",
      "It helped me to let the baby nap when she wanted and eat when I could.",
    ],
  ],
  "what leads in stays whole": [["First off, call them.", "First off, it helped me to call them."]],
  "both stands behind the modal": [
    ["You should both sleep on it.", "What helped us was sleeping on it."],
    ["You should both eat and drink.", "It helped me to both eat and drink."],
  ],
  "what two did takes one time": [
    ["Wait before you two talk.", "It helped me to wait before we talked."],
    [
      "Wait until you two have slept before you talk.",
      "One thing that helped me was waiting until we had slept before I talked.",
    ],
  ],
  "what is judged ends before what helped": [
    ["Hyphens are ugly, try to avoid them.", "Hyphens are ugly. One thing that helped me was trying to avoid them."],
  ],
  "what is said inside the frame has no other place": [
    [
      "My advice (which comes from my aunt) is to lock the shed first.",
      "My advice (which comes from my aunt) is to lock the shed first.",
    ],
    [
      "My tip, and I learned it late, is to keep the receipts.",
      "My tip, and I learned it late, is to keep the receipts.",
    ],
    [
      "How about instead of a new lamp, you mend the old one?",
      "Instead of a new lamp, what helped me was mending the old one.",
    ],
    [
      "How about, instead of shouting, you sit down with him?",
      "Instead of shouting, it helped me to sit down with him.",
    ],
  ],
  "an order that is none any more needs no excuse": [
    ["Not to be harsh but search the archive first.", "It helped me to search the archive first."],
    ["No offense, but you should read the manual.", "What helped me was reading the manual."],
    ["I'm sorry, but you need to leave him.", "For me, it helped to leave him."],
    ["Ok, not to be that guy, but check the filter.", "Ok, it worked well for me to check the filter."],
    ["With all due respect, talk to your boss.", "Something that helped me was talking to my boss."],
    ["At the risk of sounding old, go outside more.", "What helped me was going outside more."],
    ["Hate to break it to you but you need to study.", "What helped me was studying."],
    [
      "I don't want to go there, but call her.",
      "I don't want to go there, but one thing that helped me was calling her.",
    ],
    ["I'm sorry you're sad but go outside.", "I'm sorry you're sad but go outside."],
    [
      "I'm not trying to be rude. Read the manual.",
      "I'm not trying to be rude. Something that helped me was reading the manual.",
    ],
  ],
  "what announces advice goes with it": [
    [
      "This is what you need to do: call the bank and ask for a form.",
      "It helped me to call the bank and ask for a form.",
    ],
    ["Here's what I'd do: wait a week.", "Something that helped me was waiting a week."],
    ["Here's what you do: call the shop.", "It worked well for me to call the shop."],
    [
      "This is what you have to do: 1) call her 2) ask her out.",
      "This is what you have to do: 1) call her 2) ask her out.",
    ],
  ],
  "a tip is announced no more where it is told": [
    [
      "This is for small gardens, but one of the most useful tips I got: Put it in the shade.",
      "This is for small gardens, but what worked for me was putting it in the shade.",
    ],
    ["The best advice I can give you: don't shout.", "For me, it helped not to shout."],
    ["I have two tips: sleep and eat.", "I have two tips: it helped me to sleep and eat."],
    ["The only advice I got was to wait.", "The only advice I got was to wait."],
  ],
  "a favour is done by the deed itself": [
    ["Do yourself a favour and delete the app.", "It helped me to delete the app."],
    ["Do yourself a huge favor and don't go.", "For me, it helped not to go."],
    ["Do yourself a favor.", "Do yourself a favor."],
  ],
  "in a duty or a good mood nothing helped, and the bare deed is told": [
    [
      "If you're scheduled to sing on Sunday, learn the words.",
      "When I was scheduled to sing on Sunday, I learned the words.",
    ],
    ["If you are on call, keep your phone near.", "When I was on call, I kept my phone near."],
    [
      "If they expect you to come at six, be there at six.",
      "When they expected me to come at six, I was there at six.",
    ],
    ["If you're feeling brave, ask her to dance.", "When I was feeling brave, I asked her to dance."],
    ["If you're able, carry it upstairs.", "When I was able, I carried it upstairs."],
    ["If you're happy, don't let them change it.", "When I was happy, I didn't let them change it."],
  ],
  "other conditions say when it helped": [
    ["If you're expecting a parcel, stay in.", "When I was expecting a parcel, it helped me to stay in."],
    ["If you're feeling lonely, call a friend.", "When I was feeling lonely, it helped me to call a friend."],
    ["If you're happy with it, keep it.", "When I was happy with it, what helped me was keeping it."],
    ["If you're good with dogs, walk his.", "Since I was good with dogs, it helped me to walk his."],
  ],
  "how much and how often stands before the deed": [
    ["As often as you can, walk to work.", "As often as I could, I walked to work."],
    ["As much as you like her, tell her no.", "As much as I liked her, I told her no."],
  ],
  "a verdict on the deed is told with it": [
    ["Move the desk, that works.", "I moved the desk, and that worked."],
    ["Drink some tea, go to bed, it always helps.", "I drank some tea, went to bed, and it always helped."],
    ["Sell it, that's much easier.", "I sold it, and that was much easier."],
    ["Take a walk, it helps you sleep.", "What worked for me was taking a walk, it helped me sleep."],
    ["When you can't sleep, get up, it helps.", "When I can't sleep, I try to get up, it helps."],
  ],
  "an Or stays before another way": [
    ["Or you could paint it.", "Or another thing that worked for me was painting it."],
    ["Or, maybe write him a card.", "Or, another thing that helped me was writing him a card."],
    ["Or maybe, write him a card.", "Or something that helped me was writing him a card."],
    ["Or he could call.", "Or he could call."],
  ],
  "what is told stands apart from the remark before it": [
    ["It will be fine, try to sleep early.", "It will be fine. What helped me was trying to sleep early."],
    ["The big pot is great, use that!", "The big pot is great. It helped me to use that!"],
    [
      "Pack light, the van is small, don't bring the big case.",
      "It helped me to pack light, the van is small. I didn't bring the big case.",
    ],
  ],
  "who lies is not lying down": [
    ["Call him. Lie to her.", "When I was in a similar place, I called him. I lied to her."],
    ["Call him. Lie down for a while.", "When I was in a similar place, I called him. I lay down for a while."],
  ],
  "what follows from a statement is told as the bare deed": [
    ["The tram is slow, so take the train.", "The tram is slow, so I took the train."],
    ["Moss grows there anyway, so don't scrub it.", "Moss grows there anyway, so I didn't scrub it."],
    ["You are the boss, so choose your hours.", "I was the boss, so what I did was choose my hours."],
    ["It will rain, so take a coat.", "It will rain, so take a coat."],
  ],
};

testTold(rows);
