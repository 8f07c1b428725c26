import { testTold, type Told } from "./told.js";

/** What the clauses around and inside advice take when it is told: before, and after in the experience style. */
const rows: Told = {
  "what somebody or something is was the reason": [
    [
      "If he is a picky eater, offer him two things.",
      "Since he was a picky eater, what helped me was offering him two things.",
    ],
    ["If she's into music, get her a ukulele.", "Since she was into music, it helped me to get her a ukulele."],
    ["If you are shy, write to them.", "Since I was shy, what helped me was writing to them."],
    [
      "If you are a student, ask for the cheaper ticket.",
      "When I was a student, it helped me to ask for the cheaper ticket.",
    ],
    ["If it is too loud at the party, go home.", "When it was too loud at the party, what helped me was going home."],
    [
      "If there is a park nearby, take him there.",
      "When there was a park nearby, what helped me was taking him there.",
    ],
    ["If he is late, start without him.", "When he was late, it helped me to start without him."],
  ],
  "what one insists on is no duty": [
    [
      "If you must argue with him, wait until the kids sleep.",
      "When I did argue with him, it helped me to wait until the kids slept.",
    ],
    ["If you must have a dog, get an old one.", "When I had to have a dog, it helped me to get an old one."],
    ["If you must be there, take a friend.", "When I was there, it helped me to take a friend."],
  ],
  "a clause that is open has a verb": [
    ["Stop when the kitchen timer rings.", "Something that helped me was stopping when the kitchen timer rang."],
    [
      "Put it away before your guests arrive.",
      "Something that helped me was putting it away before my guests arrived.",
    ],
    ["Be careful if two or more write back.", "For me, it helped to be careful when two or more wrote back."],
    [
      "Do it before any more silly lies on your part make the trouble worse.",
      "It helped me to do it before any more silly lies on my part made the trouble worse.",
    ],
    [
      "Offer to cook so Mum and Dad can get a night off.",
      "For me, it helped to offer to cook so Mum and Dad could get a night off.",
    ],
    [
      "Once your ideas begin flowing, make a basic outline.",
      "Once my ideas began flowing, it helped me to make a basic outline.",
    ],
    [
      "Sew when the baby sleeps and call her before the class starts.",
      "What I did was sew when the baby slept and call her before the class started.",
    ],
  ],
  "a noun stays a noun": [
    ["Rest after the dinner drinks.", "What worked for me was resting after the dinner drinks."],
    [
      "Open the window shades every morning so the sun comes in.",
      "It helped me to open the window shades every morning so the sun comes in.",
    ],
    [
      "If you live in a town with two book stores, sell them there.",
      "When I lived in a town with two book stores, it helped me to sell them there.",
    ],
    [
      "If you don't know, look at what jobs line up with what you enjoy.",
      "If you don't know, look at what jobs line up with what you enjoy.",
    ],
    [
      "Read before bed and after school activities.",
      "Something that helped me was reading before bed and after school activities.",
    ],
  ],
  "what comes of it came about": [
    [
      "Give her back the keys and this stops being a fight.",
      "It helped me to give her back the keys and this stopped being a fight.",
    ],
    [
      "Stop answering his calls, he'll eventually get the hint.",
      "What would it be like to stop answering his calls? He'll eventually get the hint.",
    ],
    [
      "Don't take him on in front of the others, it won't end well for you.",
      "What helped me was not taking him on in front of the others, as it wouldn't have ended well for me.",
    ],
    ["Check the library, it's free.", "For me, it helped to check the library, it's free."],
    [
      "Ask them to be glad about it and he is proud of it.",
      "Something that helped me was asking them to be glad about it and he is proud of it.",
    ],
  ],
  "what is told to somebody stays as it was said": [
    [
      "Tell him it's fine to be slow, he'll get there.",
      "What helped me was telling him it's fine to be slow, he'll get there.",
    ],
    ["Threaten to leave if he goes on.", "Something that helped me was threatening to leave if he went on."],
  ],
  'the "just" that is denied stays': [
    [
      "Don't just tell her she is smart, give her things to do.",
      "One thing that helped me was not just telling her she is smart, but giving her things to do.",
    ],
    ["Just don't tell him.", "It helped me not to tell him."],
  ],
  "what excludes each other is asked": [
    [
      "Either stay and talk or pack up and leave.",
      "What would it be like to either stay and talk or pack up and leave?",
    ],
  ],
  "a guess that was a reason then": [
    [
      "You can try switching his seat, he may be cold.",
      "What helped me was switching his seat, as he might have been cold.",
    ],
    ["Don't buy a bike, it might get stolen.", "It helped me not to buy a bike, as it might have gotten stolen."],
  ],
  "what is no longer denied says so": [
    [
      "Don't use hot water, and dry it afterwards.",
      "It worked well for me not to use hot water, and to dry it afterwards.",
    ],
    [
      "Don't feel bad about it, don't push yourself and try another one.",
      "It helped me not to feel bad about it, not to push myself and to try another one.",
    ],
  ],
  "what anybody thinks was thought": [
    [
      "Give it a month, it's easier than you think.",
      "One thing that helped me was giving it a month, it was easier than I thought.",
    ],
    [
      "Ask for help sooner than you think you need to.",
      "It helped me to ask for help sooner than I thought I needed to.",
    ],
    [
      "Always ask first because it's a bigger job than you think.",
      "For me, it helped to always ask first because it was a bigger job than I thought.",
    ],
    ["You know more than you think, so speak up.", "I knew more than I thought, so what I did was speak up."],
  ],
  "the reader's place stays theirs": [
    [
      "Coming from someone who's been in your shoes, don't drink alone.",
      "Coming from someone who's been in your shoes, it helped me not to drink alone.",
    ],
    ["Sit down in your place.", "One thing that helped me was sitting down in my place."],
  ],
  "what speaks of the writer keeps its time": [
    [
      "As someone who hires many cooks, my advice would be to stay for a year.",
      "As someone who hires many cooks, I found that it helped to stay for a year.",
    ],
    ["As a cook, you should taste it first.", "As a cook, what helped me was tasting it first."],
  ],
  "what was now is then": [
    ["At this point, just call her.", "At that point, what helped me was calling her."],
    [
      "Keep the first draft, you will be glad of it now.",
      "It helped me to keep the first draft, and I was glad of it then.",
    ],
    [
      "At the moment, while you're living with your parents, follow their rules.",
      "At the time, while I was living with my parents, what helped me was following their rules.",
    ],
    ["Take this time to breathe.", "What helped me was taking that time to breathe."],
    [
      "Let him know that you like and value his work and now its time for you to go.",
      "For me, it helped to let him know that I liked and valued his work and then it was time for me to go.",
    ],
  ],
  "joined verbs take one time": [
    ["Make sure you have / get good insurance.", "What I did was make sure I had / got good insurance."],
    [
      "When you are broke (make less than ten thousand a year), ask them.",
      "When I was broke (made less than ten thousand a year), it helped me to ask them.",
    ],
    [
      "Find a job that lets you use your hands and interests you.",
      "Something that helped me was finding a job that let me use my hands and interested me.",
    ],
  ],
  "one of any is some": [
    [
      "Have you ever thought about any of the smaller colleges?",
      "For me, it helped to think about some of the smaller colleges.",
    ],
  ],
  "what is so nowadays stays": [
    [
      "Don't be afraid to be strict, in today's world we need strict teachers.",
      "What worked for me was not being afraid to be strict, in today's world we need strict teachers.",
    ],
  ],
  "what could be done to the reader could be done to the writer": [
    ["That could dry you out, so don't use hot water.", "That could dry me out, so it helped me not to use hot water."],
    ["It's your choice, so take the red one.", "It was my choice, so what I did was take the red one."],
    ["They said it was fine, so go there.", "They said it was fine, so I went there."],
  ],
  "what came of it has one subject with the deed": [
    [
      "Keep it up for three weeks and you will have a new habit.",
      "I kept it up for three weeks and I had a new habit.",
    ],
    ["Never shout and you will be fine.", "For me, it helped never to shout and I was fine."],
  ],
  "what helps is said once": [
    ["Write a diary, it helps you to think.", "What worked for me was writing a diary, it helped me to think."],
  ],
  "two who do it": [
    [
      "Take them to the market, have both you and your son find something they like.",
      "What worked for me was taking them to the market, having both my son and me find something we like.",
    ],
  ],
  "verbs of going": [
    ["Go live your life.", "For me, it helped to go live my life."],
    ["Go wild.", "Go wild."],
  ],
  "what was asked is said": [
    [
      "You should ask yourself if you would do that to them... or to anyone?",
      "It helped me to ask myself if I would do that to them... or to anyone.",
    ],
  ],
  "two verbs with one object": [
    [
      "Let him know that you love and support him no matter what.",
      "For me, it helped to let him know that I loved and supported him no matter what.",
    ],
    ["Find out what they like and buy it.", "What helped me was finding out what they liked and buying it."],
  ],
  "what one has for good was the reason": [
    [
      "If you have a teaching background, try private lessons.",
      "Since I had a teaching background, what helped me was trying private lessons.",
    ],
    ["If you have a free evening, call her.", "When I had a free evening, it helped me to call her."],
  ],
  "what others did then follows the deed": [
    ["Be kind to them and they'll be kind to you.", "I was kind to them and they were kind to me."],
  ],
  "what may be might have been": [
    [
      "Take a few classes and then move to a school that may be a good fit.",
      "What worked for me was taking a few classes and then moving to a school that might be a good fit.",
    ],
  ],
  "a step of its own stays": [
    ["Read about it and consider stopping.", "For me, it helped to read about it and consider stopping."],
  ],
  "an unknown verb beside another keeps its form": [
    ["Find or YouTube the songs she likes.", "It helped me to find or YouTube the songs she likes."],
    [
      "Explore things you're interested in and find what interests you.",
      "For me, it helped to explore things I was interested in and find what interested me.",
    ],
  ],
  "what should come of it came": [
    [
      "Cook some plain meals in advance and that should stop you from snacking.",
      "What I did was cook some plain meals in advance and that stopped me from snacking.",
    ],
    ["Ask if that should stay.", "For me, it helped to ask if that should stay."],
  ],
  "what goes on behind a complement goes with its verb": [
    [
      "If in doubt, keep giving that food until she's used to it and accepts it.",
      "If in doubt, it helped me to keep giving that food until she was used to it and accepted it.",
    ],
  ],
  "a further step in brackets is told": [
    [
      "You should soak the beans overnight (and remember to rinse them).",
      "What worked for me was soaking the beans overnight (and remembering to rinse them).",
    ],
    [
      "Call the clinic early (and don't forget to ask for the notes).",
      "What helped me was calling the clinic early (and not forgetting to ask for the notes).",
    ],
  ],
  "a farewell begins a sentence": [
    ["Get some rest and have a great weekend!", "It helped me to get some rest. Have a great weekend!"],
  ],
  "a purpose goes on": [
    [
      "Do it so they learn the rules and respect them.",
      "It helped me to do it so they learned the rules and respected them.",
    ],
    [
      "Open a window so it cools down and go to bed.",
      "Something that helped me was opening a window so it cooled down and going to bed.",
    ],
  ],
  "what is needed ends before an order": [
    ["You need rest, so take the day off.", "What I needed was rest, so I took the day off."],
    ["You need some time, and space to think.", "What I needed was some time, and space to think."],
  ],
  "a noun before its verb is none": [
    [
      "Label them, she may still read pictures when words are gone.",
      "What I did was label them, as she might still read pictures when words were gone.",
    ],
  ],
  "what would come of not doing it did not come": [
    [
      "Book the flight home, you'll regret it if you don't.",
      "What worked for me was booking the flight home, as I'd have regretted it if I didn't.",
    ],
    [
      "It costs less than you'd expect, so ask for two.",
      "It cost less than I'd expected, so what I did was ask for two.",
    ],
  ],
  "what stands behind a clause is denied no more": [
    [
      "Never ban him when you're angry, sleep on it.",
      "What helped me was never banning him when I was angry, but sleeping on it.",
    ],
  ],
  "what assures the reader stays": [
    ["Get rid of the glasses too, trust me.", "What helped me was getting rid of the glasses too, trust me."],
    ["Trust me, get rid of the glasses.", "Trust me, it helped me to get rid of the glasses."],
  ],
  "a slip of the pen is read as it was meant": [
    ["Talk about it with you family.", "One thing that helped me was talking about it with my family."],
  ],
  "a thing or a time may be the choice": [
    [
      "If you have a small flat, your best bet is a folding bed by the window.",
      "Since I had a small flat, what worked for me was a folding bed by the window.",
    ],
    [
      "Early morning is your best bet if you want a seat.",
      "What worked for me was early morning when I wanted a seat.",
    ],
    [
      "I wouldn't advise going by car, spring is your best bet.",
      "What worked for me was not going by car, and something that worked for me was spring.",
    ],
  ],
  "two needs do not begin alike": [
    [
      "You need rest. I hear you. You need a friend who listens.",
      "What I needed was rest. I hear you. What helped me was a friend who listens.",
    ],
  ],
  "a remark in brackets on a thing stays": [
    [
      "Look into a trade in which you learn on the job (it exists here in the north, too).",
      "What helped me was looking into a trade in which I learned on the job (it exists here in the north, too).",
    ],
  ],
  "your before an adverb and a quality is meant as you're": [
    ["If your still hungry, eat an apple.", "When I was still hungry, it helped me to eat an apple."],
    ["When your really upset, call your mum.", "When I was really upset, it helped me to call my mum."],
    [
      "When your completely done, wash the brushes.",
      "When I was completely done, what helped me was washing the brushes.",
    ],
    [
      "If your never home, get a cat instead of a dog.",
      "When I was never home, what helped me was getting a cat instead of a dog.",
    ],
    ["If your already overdue bill comes, pay it.", "When my already overdue bill came, it helped me to pay it."],
    [
      "If your fully booked week starts, plan your meals.",
      "When my fully booked week started, it helped me to plan my meals.",
    ],
  ],
};

testTold(rows);
