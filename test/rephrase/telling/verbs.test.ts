import { testTold, type Told } from "./told.js";

/** How each verb of a told sentence stands, and what is not told: before, and after in the experience style. */
const rows: Told = {
  "every verb of one subject takes the past": [
    ["Call them when you open or close the shop.", "It helped me to call them when I opened or closed the shop."],
    ["Learn whatever you like and love.", "For me, it helped to learn whatever I liked and loved."],
    ["Plan what you can and want to do.", "It helped me to plan what I could and wanted to do."],
    [
      "Once you know what they want and need, call them.",
      "Once I knew what they wanted and needed, what helped me was calling them.",
    ],
    ["If you need to open or close the gate, ask.", "When I needed to open or close the gate, it helped me to ask."],
    [
      "If you are tired, leave out the ones that give you trouble and that you doubt.",
      "When I was tired, it helped me to leave out the ones that gave me trouble and that I doubted.",
    ],
    [
      "When you paint, use paints that dry fast and are light.",
      "When I painted, what helped me was using paints that dried fast and were light.",
    ],
    [
      "When they visit, tell the kids that help is near.",
      "When they visited, it helped me to tell the kids that help was near.",
    ],
    [
      "Rest more than you work, you ll feel better.",
      "One thing that helped me was resting more than I worked, and I felt better.",
    ],
    [
      "Cook something she likes, so you can better understand her.",
      "What I did was cook something she liked, so I could better understand her.",
    ],
    ["Make certain that you no longer see them.", "It helped me to make certain that I no longer saw them."],
    ["As much as you can, spare her the stairs.", "As much as I could, I spared her the stairs."],
    ["Be a friend who wants to listen and she will see it.", "I was a friend who wanted to listen and she saw it."],
    [
      "See it as a chance to talk, which allows you to ask for more.",
      "It helped me to see it as a chance to talk, which allowed me to ask for more.",
    ],
    [
      "Tell him that rain is coming and he can stay in if he wants.",
      "It helped me to tell him that rain was coming and he could stay in if he wanted.",
    ],
    [
      "Ask them to finish whatever they need, while the Accounts / Billing team sorts out what happened.",
      "What worked for me was asking them to finish whatever they needed, while the Accounts / Billing team sorted out what happened.",
    ],
  ],
  "a bare infinitive has no past": [
    [
      "Go in with him, and once you're in the hall, have the boss ask the others leave the room.",
      "For me, it helped to go in with him, and once I was in the hall, I had the boss ask the others leave the room.",
    ],
    [
      "Once you are there, have her tell the kids go to bed.",
      "Once I was there, it helped me to have her tell the kids go to bed.",
    ],
  ],
  "what one has to do is told, however it is written": [
    ["Tell her you gotta work late.", "For me, it helped to tell her I had to work late."],
  ],
  "what leads in and was done is not said": [
    [
      "If you're not already doing that, try playing cards with a friend.",
      "One thing that helped me was playing cards with a friend.",
    ],
    ["If you haven't already, call the school.", "One thing that helped me was calling the school."],
    ["If you're already late, call them.", "When I was already late, what helped me was calling them."],
  ],
  "what others have answered stays as it is": [
    [
      "While there are other ways of course, and some people here have already named them, I would also suggest asking the librarian.",
      "While there are other ways of course, and some people here have already named them, what also helped me was asking the librarian.",
    ],
  ],
  "what is said to the reader stays": [
    [
      "Call her now, hope this helps, best wishes",
      "What worked for me was calling her right away, hope this helps, best wishes",
    ],
    [
      "Use the blue one which fits best, hope it helps you.",
      "What worked for me was using the blue one which fits best, hope it helps you.",
    ],
  ],
  "so joins what was not done": [
    [
      "Be aware that she knows you so don't mention it.",
      "What helped me was being aware that she knew me so I didn't mention it.",
    ],
    [
      "Don't eat meat, avoid coffee, and rest.",
      "What worked for me was not eating meat, avoiding coffee, and resting.",
    ],
    ["Don't shout, be brief.", "One thing that helped me was not shouting, but being brief."],
  ],
  "a tag needs no comma": [
    ["Talk with her ok.", "What worked for me was talking with her."],
    ["Make her feel ok.", "One thing that helped me was making her feel ok."],
  ],
  "a denial and what came of it have one subject": [
    ["Don't hurry and they'll wait.", "I didn't hurry and they waited."],
    [
      "Pull up the sheets, draw the curtain and you're done.",
      "I pulled up the sheets, drew the curtain and I was done.",
    ],
    ["Wait till it's dark and they won't see it.", "I waited till it was dark and they didn't see it."],
  ],
  "what came behind and then is told": [
    [
      "It may be hard but it's best to write it down and then he doesn't have to ask.",
      "It may be hard but what worked for me was writing it down and then he didn't have to ask.",
    ],
    [
      "Make sure when they sit in the hall, they're warm.",
      "What helped me was making sure when they sat in the hall, they were warm.",
    ],
  ],
  "what still is so stays": [
    ["Be kind to them, they're your parents.", "What worked for me was being kind to them, they're my parents."],
    [
      "Let her try it once if that makes sense.",
      "Something that helped me was letting her try it once if that makes sense.",
    ],
    ["Choose a lamp as oppose to a candle.", "For me, it helped to choose a lamp as oppose to a candle."],
  ],
  "a focus stays": [["Don't even open the letter.", "Something that helped me was not even opening the letter."]],
  "the words quoted are a subject": [
    [
      'While "playing nice" makes you feel better, look for another way.',
      'While "playing nice" made me feel better, it helped me to look for another way.',
    ],
  ],
  "whatever one does is done": [
    ["Whatever you do, do it slowly.", "Whatever I did, what helped me was doing it slowly."],
    ["Whatever you do, don't wake him.", "For me, it helped not to wake him."],
  ],
  "what runs on begins a sentence": [
    [
      "Write to r / oldclocks I think they can help.",
      "What worked for me was writing to r / oldclocks. I think they can help.",
    ],
    [
      "Go to r / oldclocks they should be able to help you out with it.",
      "Something that helped me was going to r / oldclocks. They were able to help me out with it.",
    ],
  ],
  "what is offered hangs on a condition": [
    [
      "Offer to send him the long letter from the bank if he wants it.",
      "Something that helped me was offering to send him the long letter from the bank if he wanted it.",
    ],
  ],
  "a condition has a second half": [
    [
      "If it hurts, or if you doubt it, see the nurse.",
      "When it hurts, or when I doubt it, what helps me is seeing the nurse.",
    ],
    ["Factor in the rent if she must move.", "It worked well for me to factor in the rent if she had to move."],
  ],
  "what its writer holds leads in no story": [
    ["In my opinion, let him be, unless he asks.", "Something that helped me was letting him be, unless he asked."],
  ],
  "it is one more thing": [
    ["You should also call her.", "It also helped me to call her."],
    [
      "You should rest. You should also call her.",
      "When I went through something like this, I rested. I also called her.",
    ],
    ["If he cries, you should also call her.", "When he cries, it also helps me to call her."],
  ],
  "a verb of two words, or with one form alone": [
    ["Beware of the neighbours.", "What helped me was staying wary of the neighbours."],
    ["Right click on the folder.", "What worked for me was right clicking on the folder."],
  ],
  "several are spoken to behind themselves": [["Look at yourselves guys.", "It helped me to look at ourselves, guys."]],
  "no subject before it has such a verb": [
    ["We liked it but be ready to queue.", "We liked it but what worked for me was being ready to queue."],
    ["I want to go but be home early.", "I want to go but be home early."],
  ],
  "what somebody has for good was the reason": [
    [
      "If your son has a good voice, let him join the choir.",
      "Since my son had a good voice, what helped me was letting him join the choir.",
    ],
    ["If you get good at it, teach a class.", "When I got good at it, what helped me was teaching a class."],
    ["If you become fond of her, tell her.", "When I became fond of her, it helped me to tell her."],
    ["If you have blue eyes, wear blue.", "Since I had blue eyes, what helped me was wearing blue."],
    ["If you are a slow reader, take one book.", "Since I was a slow reader, what helped me was taking one book."],
    ["If you have a bike, ride to work.", "Since I had a bike, what helped me was riding to work."],
  ],
  "now has its own word in a tale": [
    ["If you're now living alone, get a cat.", "When I was living alone, what helped me was getting a cat."],
    [
      "Stay where you are for now and save up.",
      "For me, it helped to stay where I was for the time being and save up.",
    ],
    [
      "Do what you are doing now and write it down.",
      "For me, it helped to do what I was doing then and write it down.",
    ],
  ],
  "wishes are no part of a tale": [
    [
      "Ask him for help, wishing you all the best.",
      "What worked for me was asking him for help, wishing you all the best.",
    ],
    [
      "Rest a lot, take care, and good luck with the move.",
      "One thing that helped me was resting a lot, take care, and good luck with the move.",
    ],
    ["Take care of the plants and water them.", "What helped me was taking care of the plants and watering them."],
  ],
  "a bare infinitive behind whom one has help": [
    [
      "Have your son help you cook, and let him taste it.",
      "What helped me was having my son help me cook, and letting him taste it.",
    ],
  ],
  "liking behind wanting": [
    [
      "Think about whether you want it or just like the idea of it.",
      "Something that helped me was thinking about whether I wanted it or just liked the idea of it.",
    ],
    [
      "Just take short walks, or whatever works for you.",
      "Something that helped me was taking short walks, or whatever worked for me.",
    ],
  ],
  "what is made sure of is told": [
    [
      "Make sure that he doesn't forget his keys or get lost.",
      "It helped me to make sure that he didn't forget his keys or get lost.",
    ],
  ],
  "deeds behind a colon are told as deeds": [
    [
      "Give yourself a month off: paint, take long walks, see friends.",
      "One thing that helped me was giving myself a month off: painting, taking long walks, seeing friends.",
    ],
    ["Buy fruit: apples, pears, plums.", "What worked for me was buying fruit: apples, pears, plums."],
  ],
  "deeds behind a dash or a stroke are told as deeds": [
    [
      "Talk to her - don't shout - and listen.",
      "Something that helped me was talking to her - not shouting - and listening.",
    ],
    [
      "Just be yourself - don't pretend to like football.",
      "What worked for me was being myself - not pretending to like football.",
    ],
    [
      "Find a hobby - join a club - take it slowly.",
      "Something that helped me was finding a hobby - joining a club - taking it slowly.",
    ],
    ["Go outside - breathe - and come back.", "What helped me was going outside - breathing - and coming back."],
    ["Read a book / watch a film or rest.", "What worked for me was reading a book / watching a film or resting."],
    ["Take the bus / train.", "It worked well for me to take the bus / train."],
    ["Buy the lamp - look.", "One thing that helped me was buying the lamp - look."],
  ],
  "a verb behind 'not just' takes the form of the one before it": [
    [
      "You need to make a change, not just complain.",
      "One thing that helped me was making a change, not just complaining.",
    ],
    [
      "You should do something, not just wait for it to happen.",
      "What helped me was doing something, not just waiting for it to happen.",
    ],
    ["Don't just study, practice.", "What worked for me was not just studying, but practicing."],
    ["Don't just read it, try it.", "Something that helped me was not just reading it, but trying it."],
    ["Eat real meals, not just snacks.", "What helped me was eating real meals, not just snacks."],
    ["Talk to your wife and not just your mom.", "What worked for me was talking to my wife and not just my mom."],
  ],
  "what joins two is theirs where one speaks to the other": [
    ["Tell her that you value your friendship.", "What worked for me was telling her that I valued our friendship."],
    [
      "Ask him what he wants for your relationship.",
      "What helped me was asking him what he wanted for our relationship.",
    ],
    ["Let him know your friendship matters.", "What worked for me was letting him know our friendship matters."],
    [
      "Tell her about your relationship with your dad.",
      "What worked for me was telling her about my relationship with my dad.",
    ],
    [
      "Talk to your mom about your relationship.",
      "Something that helped me was talking to my mom about my relationship.",
    ],
    ["Don't let her ruin your friendship.", "It helped me not to let her ruin my friendship."],
  ],
  "what is asked of somebody has no time": [
    ["Ask what they recommend you do.", "One thing that helped me was asking what they recommended I do."],
    ["Ask whether they suggest that you stay.", "What worked for me was asking whether they suggested that I stay."],
    ["Ask if they recommend it.", "What helped me was asking if they recommended it."],
  ],
  "what has come about": [
    [
      "Find out what's gone wrong and call them.",
      "What helped me was finding out what had gone wrong and calling them.",
    ],
    ["Ask what's happened since.", "It helped me to ask what had happened since."],
    ["Once he's gone, lock the door.", "Once he was gone, it helped me to lock the door."],
  ],
  "a second question stays one": [
    [
      "Find out if it's cheap or if it's worth the money.",
      "It helped me to find out if it was cheap or if it was worth the money.",
    ],
    [
      "Bring a coat if it rains or if it's cold.",
      "For me, it helped to bring a coat when it rained or when it was cold.",
    ],
  ],
  "weighty adverbs stay with the deed": [
    [
      "Keep your job, and seriously think about a course.",
      "Something that helped me was keeping my job, and seriously thinking about a course.",
    ],
    ["You should seriously consider therapy.", "What helped me was seriously considering therapy."],
    ["It wouldn't hurt to ask her either.", "For me, it helped to ask her."],
  ],
  "another way behind or takes the form of the first": [
    ["Try a new class, or you can join a club.", "What helped me was trying a new class, or joining a club."],
    [
      "Write to them or you could just call the office.",
      "What worked for me was writing to them or just calling the office.",
    ],
    ["Slow down or you could fall.", "What helped me was slowing down, or I could fall."],
    [
      "Call your aunt. Practice, practice, practice.",
      "When I went through something like this, I called my aunt. I practiced, practiced, practiced.",
    ],
    [
      "Keep it at hand for him should he ask.",
      "Something that helped me was keeping it at hand for him should he ask.",
    ],
    ["Ask if they should wait.", "One thing that helped me was asking if they should wait."],
  ],
};

testTold(rows);
