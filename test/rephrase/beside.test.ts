import { testTold, type Told } from "./telling/told.js";

/** What stands beside the advice in its sentence: before, and after in the experience style. */
const rows: Told = {
  "what came of it is told behind and": [
    ["Go to the gym, you'll sleep better.", "One thing that helped me was going to the gym, and I slept better."],
    ["Join a club, you'll meet people.", "What worked for me was joining a club, and I met people."],
    [
      "Try opening the windows, it will let light inside your room.",
      "What I did was open the windows, and it let light inside my room.",
    ],
    ["Ask your doctor, he'll know what to do.", "What would it be like to ask your doctor? He'll know what to do."],
    [
      "Take your time and before you know it, you'll be done.",
      "For me, it helped to take my time and before I knew it, I was done.",
    ],
    [
      "Pick one, and if you're lucky, you will like it.",
      "One thing that helped me was picking one, and when I was lucky, I liked it.",
    ],
    ["Tell him no, it won't fit.", "What helped me was telling him no, it didn't fit."],
    [
      "Ask the others before you ban him, you don't want to look like you did it alone.",
      "What worked for me was asking the others before I banned him, I didn't want to look like I did it alone.",
    ],
  ],
  "what would come of the opposite is said as it was": [
    [
      "Take it slowly - rush it and you'll regret it.",
      "It helped me to take it slowly - rush it and you'll regret it.",
    ],
    [
      "Be patient with him; push him, and he will close up.",
      "Something that helped me was being patient with him; push him, and he will close up.",
    ],
    [
      "Give her time - corner her and she won't talk.",
      "What worked for me was giving her time - corner her and she won't talk.",
    ],
  ],
  "a saying stays": [
    [
      "Start updating your resume anyway, you never know.",
      "For me, it helped to start updating my resume anyway, you never know.",
    ],
    ["Ask her, you never know what she will say.", "It helped me to ask her, you never know what she will say."],
  ],
  "what is done in its place stands behind a comma": [
    ["Don't answer now, sleep on it.", "One thing that helped me was not answering right away, but sleeping on it."],
    ["Don't rush it, play with him.", "Something that helped me was not rushing it, but playing with him."],
  ],
  "what may be a verb or a noun keeps its form": [
    [
      "Be kind. Give him ten minutes, knock, and ask.",
      "When I went through something like this, I was kind. It helped me to give him ten minutes, knock, and ask.",
    ],
    ["Bring milk, bread, and juice.", "It helped me to bring milk, bread, and juice."],
    ["Go home, eat dinner, and shower.", "It helped me to go home, eat dinner, and shower."],
  ],
  "who tells of themselves asks what they add": [
    [
      "I used it for the garden, but you can also try it on the roof.",
      "I used it for the garden, but what would it be like to also try it on the roof?",
    ],
  ],
  "a clause of its own begins behind the name of a room": [
    [
      "Ask at r / gardening they know a lot about soil.",
      "It worked well for me to ask at r / gardening. They know a lot about soil.",
    ],
  ],
  "who has not lived it asks": [
    [
      "I have no experience with cats, but put him in a quiet room.",
      "I have no experience with cats, but what would it be like to put him in a quiet room?",
    ],
    [
      "I'm not a parent, but ask her teacher first.",
      "I'm not a parent, but what would it be like to ask her teacher first?",
    ],
    ["I never regretted it, so ask her.", "I never regretted it, so I asked her."],
  ],
  "what was hoped for came": [
    ["Take a class and perhaps you'll meet somebody.", "What worked for me was taking a class and I met somebody."],
    ["Try the blue one, maybe it will fit.", "It helped me to try the blue one, and it fit."],
    [
      "Give him a week to sort it out, hopefully he'll be done by then.",
      "What might change if you gave him a week to sort it out? Hopefully he'll be done by then.",
    ],
    ["Don't call him, maybe he'll call you.", "One thing that helped me was not calling him. Maybe he'll call you."],
    ["Ask him, maybe he's busy.", "For me, it helped to ask him, maybe he's busy."],
  ],
  "what would have come of not heeding it": [
    [
      "Tell your mom or she will find out from somebody else.",
      "One thing that helped me was telling my mom, or she would have found out from somebody else.",
    ],
    [
      "Write it down, otherwise you'll forget it.",
      "For me, it helped to write it down, otherwise I'd have forgotten it.",
    ],
    ["Pack a lunch or you will be hungry.", "For me, it helped to pack a lunch, or I would have been hungry."],
    ["Don't lean on it or it won't hold.", "For me, it helped not to lean on it, or it wouldn't have held."],
    [
      "Don't feed it, or else they'll all come.",
      "One thing that helped me was not feeding it, or else they'd all have come.",
    ],
    [
      "Don't text her, it will only encourage her.",
      "It helped me not to text her, as it would only have encouraged her.",
    ],
    ["Don't skip it, you will regret it.", "For me, it helped not to skip it, as I would have regretted it."],
    [
      "Avoid the motorway, it will just make you late.",
      "One thing that helped me was avoiding the motorway, as it would just have made me late.",
    ],
    ["Don't rush, you'll get there.", "For me, it helped not to rush, and I got there."],
  ],
  "a condition, time or aim of the reader's that stays as it is is not followed by a story": [
    [
      "If you like the work - it is steady, and near your house - keep it.",
      "If you like the work - it is steady, and near your house - what would it be like to keep it?",
    ],
    [
      "Until you hear back.. and it can take weeks.. don't quit the old job.",
      "Until you hear back.. and it can take weeks.. what might change if you didn't quit the old job?",
    ],
    [
      "I'm assuming you are a beginner but you could try the slow tune.",
      "I'm assuming you are a beginner but what would it be like to try the slow tune?",
    ],
    [
      "She is twelve and it's the holidays, let the girl sleep.",
      "She is twelve and it's the holidays. What would it be like to let the girl sleep?",
    ],
    [
      "They are only going to shout, so let them.",
      "They are only going to shout, so what might change if you let them?",
    ],
    [
      "He snores, so I moved out. Take the other room.",
      "He snores, so I moved out. Something that helped me was taking the other room.",
    ],
    [
      "A small thing, any time you move house, you should keep the boxes.",
      "A small thing, any time I move house, it helps me to keep the boxes.",
    ],
    [
      "There will be days when you miss him, but keep going to the choir.",
      "There will be days when you miss him, but what would it be like to keep going to the choir?",
    ],
    [
      "It is normal that you cry if you miss him, so call your sister.",
      "It is normal that you cry if you miss him, so what would it be like to call your sister?",
    ],
    ["I liked it when I was small, so give it a try.", "I liked it when I was small, so I gave it a try."],
  ],
  "a clause of its own in between ends the story": [
    [
      "Pack light, the bus is small, don't bring the big case.",
      "What I did was pack light, the bus is small. I didn't bring the big case.",
    ],
  ],
  "what only makes an order stronger goes": [
    ["Whatever you do, don't wake the baby.", "What worked for me was not waking the baby."],
    ["Whatever you do, keep the receipt.", "What worked for me was keeping the receipt."],
    [
      "Whatever you do in the evening, leave the phone outside.",
      "Whatever I did in the evening, it helped me to leave the phone outside.",
    ],
  ],
  "whatever is typed for an apostrophe": [
    ["Don\u00b4t text him, you\u00b4re tired.", "What helped me was not texting him, I was tired."],
    [
      "Let him know once you\u2018ve found something so he doesn\u2018t worry.",
      "What helped me was letting him know once I had found something so he didn't worry.",
    ],
    ["Don\u02bct call them yet.", "Something that helped me was not calling them yet."],
  ],
  "a hyphen may be a dash": [
    [
      "Log in on a phone or something-you\u2019ll have a copy.",
      "What worked for me was logging in on a phone or something-I had a copy.",
    ],
  ],
  "people whom the sentence has named as the reader's are asked about": [
    [
      "Your cousins are loud, so why not let them talk.",
      "Your cousins are loud, so what would it be like to let them talk?",
    ],
    [
      "He's only a child, but you should give him a say.",
      "He's only a child, but what might change if you gave him a say?",
    ],
    [
      "I don't know your sister, but it may be worth asking her.",
      "I don't know your sister, but what might change if you asked her?",
    ],
    [
      "She is going to ask, and you shouldn't be cross with her.",
      "She is going to ask. What might change if you weren't cross with her?",
    ],
    [
      "They think everything's fine so you need to tell them.",
      "They think everything's fine so what might change if you told them?",
    ],
  ],
  "what is asked behind it is asked of the reader": [
    [
      "Pay bills, cook, clean, etc... what is your plan when you are on your own?",
      "What I did was pay bills, cook, clean, etc... what is your plan when you are on your own?",
    ],
  ],
  "a sentence may begin behind a bracket": [
    [
      "(This works alone, too.) If you're sure he's ready, you could try that.",
      "(This works alone, too.) When I was sure he was ready, it helped me to try that.",
    ],
    ["Note: You should rest.", "Note: What helped me was resting."],
    ["Note: you should rest.", "Note: what helped me was resting."],
    ["Hello — Don't call him.", "Hello — One thing that helped me was not calling him."],
    [
      "(This works alone, too) If you're sure he's ready, you could try that.",
      "(This works alone, too) When I was sure he was ready, it helped me to try that.",
    ],
    [
      "(Or so I think) if you're sure he's ready, you could try that.",
      "(Or so I think) when I was sure he was ready, what helped me was trying that.",
    ],
  ],
  "people whom a sentence beside it has named": [
    [
      "Your brother takes your things. You should talk to him.",
      "Your brother takes your things. What would it be like to talk to him?",
    ],
    ["You should really leave him. He lies to you.", "What would it be like to leave him? He lies to you."],
    ["Call your sister. She means well.", "What might change if you called your sister? She means well."],
    [
      "Your brother takes your things. You should lock your door.",
      "Your brother takes your things. What helped me was locking my door.",
    ],
    [
      "My brother took my things. You should talk to him.",
      "My brother took my things. What helped me was talking to him.",
    ],
    [
      "They called twice. You should call them back.",
      "They called twice. Something that helped me was calling them back.",
    ],
  ],
  "the advice has its own people": [
    [
      "The shop closes early, so call your sister and ask her.",
      "The shop closes early, so I called my sister and asked her.",
    ],
    ["My boss wrote two books, so I'd suggest reading them.", "My boss wrote two books, so I read them."],
    ["It rains a lot here, so take your coat.", "It rains a lot here, so I took my coat."],
    ["If they ask, tell them.", "When they asked, what helped me was telling them."],
  ],
  "better is no modal behind its verb": [
    [
      "Talk to your brother because he knows you better than anyone.",
      "What helped me was talking to my brother because he knew me better than anyone.",
    ],
    [
      "Write it down so they can understand you better.",
      "It helped me to write it down so they could understand me better.",
    ],
    ["You better ask before you go.", "One thing that helped me was asking before I went."],
  ],
  "what turns for the better came of it": [
    [
      "Sit with the dog for a while and it gets calmer.",
      "It worked well for me to sit with the dog for a while and it got calmer.",
    ],
    [
      "Cut the dough in half and it becomes easy to roll.",
      "What worked for me was cutting the dough in half and it became easy to roll.",
    ],
    [
      "Wait until the shop shuts and it gets quiet.",
      "What worked for me was waiting until the shop shut and it got quiet.",
    ],
  ],
  "what is so as it is said is no part of the tale": [
    ["Ask for a raise, this is your chance.", "What might change if you asked for a raise? This is your chance."],
    ["Learn to cook, now is the time to start.", "What might change if you learned to cook? Now is the time to start."],
  ],
  "what is to come of it begins a sentence of its own": [
    [
      "Put the lamp by the bed this will help you read.",
      "What worked for me was putting the lamp by the bed. This helped me read.",
    ],
    [
      "Do something small and gain strength in your legs this will slowly give you more options.",
      "It helped me to do something small and gain strength in my legs. This slowly gave me more options.",
    ],
    ["Think of the freedom this will give you.", "It helped me to think of the freedom this would give me."],
    ["Tell her this will pass.", "One thing that helped me was telling her this would pass."],
  ],
  "who gives it is said before it": [
    [
      "As a nurse whose shifts were long, absolutely take the day job.",
      "As a nurse whose shifts were long, I found that it helped to take the day job.",
    ],
    ["As a parent, keep your calm.", "As a parent, it helped me to keep my calm."],
  ],
  "no story stands behind a curse": [
    ["Hell, buy two of them.", "Hell, buy two of them."],
    ["Damn it, call her already!", "Damn it, call her already!"],
    ["Dammit, call her already!", "Dammit, call her already!"],
    ["Heck, you should go twice.", "Heck, something that helped me was going twice."],
  ],
  "advice follows from what many do": [
    ["Kids (mine too) love cake, so bake one.", "Kids (mine too) love cake, so I baked one."],
    ["Remember the first week or two you always get a cold.", "Remember the first week or two you always get a cold."],
  ],
  "a condition with no comma leads in what came": [
    [
      "Try the bakery, if they like your work they will call you.",
      "For me, it helped to try the bakery, and when they liked my work they called me.",
    ],
    [
      "Ask at the desk, if they don't know they'll send you on.",
      "It helped me to ask at the desk, and when they didn't know they sent me on.",
    ],
    ["Call her if you think she will come.", "One thing that helped me was calling her when I thought she would come."],
  ],
  "what would surprise the reader stays theirs": [
    [
      "You'd be surprised how many people feel the same, so reach out to your group.",
      "You'd be surprised how many people feel the same. What I did was reach out to my group.",
    ],
  ],
};

testTold(rows);
