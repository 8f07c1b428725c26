import { testTold, type Told } from "./telling/told.js";

/** What a rewrite makes of what follows the advice, and of advice in a row: before, and after in the experience style. */
const rows: Told = {
  "an alternative is another thing": [
    [
      "Buy two hats. Get more clothes. Or call her. Write it down.",
      "When I went through something like this, I bought two hats. I got more clothes. Or another thing that helped me was calling her. I wrote it down.",
    ],
    ["Alternatively, you could call her.", "Another thing that helped me was calling her."],
    ["or just call her", "or another thing that helped me was calling her"],
    ["Or, if that fails, call her.", "Or, when that failed, what helped me was calling her."],
    ["You can ask her or call him.", "What helped me was asking her or calling him."],
  ],
  "what is tried is told whole": [
    ["Try get some sleep.", "What worked for me was trying to get some sleep."],
    ["Try talk to him.", "One thing that helped me was trying to talk to him."],
    ["Try milk at night.", "It helped me to try milk at night."],
    ["Ask your boss for a day off, maybe?", "What helped me was asking my boss for a day off."],
  ],
  "a quality is no deed": [
    ["Just be accommodating.", "Something that helped me was being accommodating."],
    [
      "You can ask for a minute and should be telling them to wait.",
      "One thing that helped me was asking for a minute and telling them to wait.",
    ],
  ],
  "what is only considered is told as the deed": [
    ["Also consider getting a new lamp.", "Also, something that helped me was getting a new lamp."],
    [
      "You might want to consider seeing a nurse or just find some quiet games.",
      "What I did was see a nurse or just find some quiet games.",
    ],
    ["Consider moving out and finding a smaller flat.", "What helped me was moving out and finding a smaller flat."],
    ["Read the rules and consider trying to swap.", "For me, it helped to read the rules and consider trying to swap."],
    ["Think about not going.", "It helped me not to go."],
    ["Maybe consider training the puppy.", "What worked for me was training the puppy."],
    ["Please consider tutoring.", "It helped me to consider tutoring."],
    ["Please consider the price.", "It helped me to consider the price."],
    ["Don't consider leaving.", "It helped me not to consider leaving."],
  ],
  "what two do to each other is told of both": [
    ["Support one another and be honest.", "What helped us was supporting one another and being honest."],
    [
      "Do your best, love each other and keep your promises!",
      "It helped us to do our best, love each other and keep our promises!",
    ],
    ["Don't be mean to each other.", "What helped us was not being mean to each other."],
    ["Talk to each other and you'll be fine.", "We talked to each other and we were fine."],
    ["Sign up for a class together.", "What worked for us was signing up for a class together."],
    [
      "Test each other. Be kind to each other.",
      "When we were in a similar place, we tested each other. We were kind to each other.",
    ],
    ["Skip this place all together.", "For me, it helped to skip this place all together."],
    ["Put it together.", "What worked for me was putting it together."],
    ["Go there together with your wife.", "One thing that helped me was going there together with my wife."],
    ["Let them talk to each other.", "For me, it helped to let them talk to each other."],
    ["Introduce your kids to each other.", "One thing that helped me was introducing my kids to each other."],
  ],
  "how something is made is told with no hardship": [
    ["Stir it well, form it into balls, bake them.", "What I did was stir it well, form it into balls, bake them."],
    [
      "Mix the flour with water. Let it rest. Bake it for an hour.",
      "What I did was mix the flour with water. I let it rest. I baked it for an hour.",
    ],
    ["Mix it, don't bake it.", "What worked for me was mixing it, not baking it."],
    ["Don't wash it.", "It worked well for me not to wash it."],
    ["Be careful with the pan.", "What worked for me was being careful with the pan."],
  ],
  "no pause behind the word before": [
    ["Honestly think long term.", "Honestly, what helped me was thinking long term."],
    ["Honestly, think long term.", "Honestly, what helped me was thinking long term."],
  ],
  "what is promised is told as what came of it": [
    ["Try the soup and you'll love it.", "I tried the soup and I loved it."],
    ["Write it down and you should be able to sleep.", "I wrote it down and I was able to sleep."],
    ["Take the train and you won't regret it.", "I took the train and I didn't regret it."],
  ],
  "what follows is turned with it": [
    ["Bring a coat, you're going to need it.", "What worked for me was bringing a coat, I was going to need it."],
    ["Ask the nurse, she'll tell you more.", "What might change if you asked the nurse? She'll tell you more."],
  ],
  "what comes of the advice came": [
    ["Write to her and she'll figure out what you mean.", "I wrote to her and she figured out what I meant."],
    [
      "Show up every day and you'll have a place before you know it.",
      "I showed up every day and I had a place before I knew it.",
    ],
    [
      "Stay with a friend so things calm down and you're less alone.",
      "One thing that helped me was staying with a friend so things calmed down and I was less alone.",
    ],
    ["Breathe out slowly, and maybe that will help?", "One thing that helped me was breathing out slowly."],
  ],
  "a guess about the reader, and what comes of not heeding, are sentences of their own": [
    [
      "Read the list, maybe it's something you can do.",
      "One thing that helped me was reading the list. Maybe it's something you can do.",
    ],
    ["Don't push him, you won't win.", "For me, it helped not to push him, as I wouldn't have won."],
    [
      "Let him sleep on your side, he'll probably like it and it still counts.",
      "It helped me to let him sleep on my side, he probably liked it and it still counted.",
    ],
  ],
  "a reason that is the reader's own is told with it, or stands apart": [
    ["You are the boss, so choose your hours.", "I was the boss, so what I did was choose my hours."],
    ["You're tired and you should sit down.", "You're tired. What might change if you sat down?"],
    ["you know yourself so trust your gut", "i knew myself so it helped me to trust my gut"],
    ["It is a lot to carry, so sit down.", "It is a lot to carry, so I sat down."],
    [
      "You owe them nothing, but tell them early.",
      "You owe them nothing, but what might change if you told them early?",
    ],
  ],
  "a verb that may belong to one verb or another keeps its base form": [
    ["Learn how to ask and stay calm.", "It helped me to learn how to ask and stay calm."],
    ["Tell him to sit down and rest.", "It helped me to tell him to sit down and rest."],
    [
      "Work out what they may ask and write it down.",
      "For me, it helped to work out what they might ask and write it down.",
    ],
  ],
  "a series keeps one form": [
    [
      "Sit down, breathe and don't look at your phone.",
      "What worked for me was sitting down, breathing and not looking at my phone.",
    ],
    ["You should rest, not push yourself.", "Something that helped me was resting, not pushing myself."],
    ["Find a quiet place and start small.", "One thing that helped me was finding a quiet place and starting small."],
    ["Don't shout, hit, or threaten them.", "What worked for me was not shouting, hitting, or threatening them."],
  ],
  "what only joins stays with its verb": [
    [
      "I'd recommend seeing a doctor but also deleting the app.",
      "What worked for me was seeing a doctor but also deleting the app.",
    ],
    ["Don't argue, just walk away.", "Something that helped me was not arguing, but just walking away."],
    [
      "Don't go to the party- just talk to your sister.",
      "Something that helped me was not going to the party- just talking to my sister.",
    ],
  ],
  "a noun joined to a noun is no verb": [
    [
      "Don't answer silence or anger with noise.",
      "One thing that helped me was not answering silence or anger with noise.",
    ],
    [
      "Ask her what is going on and see what happens.",
      "What worked for me was asking her what was going on and seeing what happened.",
    ],
  ],
  "one denial holds for both": [
    [
      "Call him. Don't argue or get angry.",
      "When I was in a similar place, I called him. I didn't argue or get angry.",
    ],
  ],
  "a frame that denies turns the deed round": [
    ["It might not be a good idea to call her.", "One thing that helped me was not calling her."],
    ["It would not make sense to paint it now.", "What worked for me was not painting it right away."],
    ["I would not recommend calling her.", "Something that helped me was not calling her."],
    ["I would never suggest calling her.", "What helped me was never calling her."],
    ["The best thing is not to call.", "Something that helped me was not calling."],
    ["The most important thing is never to call her.", "Something that helped me was never calling her."],
    ["Calling her is not the best idea.", "One thing that helped me was not calling her."],
    ["You might not want to call her.", "It helped me not to call her."],
    ["I don't think you should call her.", "What helped me was not calling her."],
    ["I don't think you shouldn't call her.", "One thing that helped me was calling her."],
    ["I wouldn't say you should call her.", "What worked for me was not calling her."],
    ["My advice is never call her.", "It helped me never to call her."],
  ],
  "a relative clause keeps its subject": [
    ["Write anything down you think is odd.", "For me, it helped to write anything down I thought was odd."],
    ["Be sure you mean the garden.", "What worked for me was being sure I meant the garden."],
    ["Ask them to show you quiet streets.", "One thing that helped me was asking them to show me quiet streets."],
  ],
  "a new deed begins behind what the first is for": [
    [
      "Book a table to meet the painter and tell him what you saw.",
      "It helped me to book a table to meet the painter and tell him what I saw.",
    ],
    [
      "Ask him to show you how and keep asking him for help.",
      "It helped me to ask him to show me how and keep asking him for help.",
    ],
    [
      "Find a book that might suit you and go from there.",
      "What I did was find a book that might suit me and go from there.",
    ],
    ["Don't try and be quicker than her.", "One thing that helped me was not trying to be quicker than her."],
    [
      "You should see a doctor, and should write it down.",
      "Something that helped me was seeing a doctor, and writing it down.",
    ],
    [
      "Use the evening to lie down, breathe, then write.",
      "For me, it helped to use the evening to lie down, breathe, then write.",
    ],
  ],
  "a second infinitive goes with the first": [
    ["The key is to know her and to be patient.", "It helped me to know her and be patient."],
    [
      "Get to know the town and reach out to neighbours.",
      "What I did was get to know the town and reach out to neighbours.",
    ],
  ],
  "one verb says what it says once": [["Help her find a doctor.", "What worked for me was helping her find a doctor."]],
  "those who are spoken to are one or many": [
    ["Talk to him if you and the boys are home.", "What helped me was talking to him when the boys and I were home."],
    ["Don't rush, you are all late.", "What might change if you didn't rush? You are all late."],
    [
      "Since it is part of the fair you don't have to pay, stay longer.",
      "Since it was part of the fair I didn't have to pay, what helped me was staying longer.",
    ],
    ["Make sure you no longer pay for it.", "One thing that helped me was making sure I no longer paid for it."],
    [
      "If you re not sure of the way, ask somebody.",
      "When I was not sure of the way, what helped me was asking somebody.",
    ],
    ["If you're rested and are packed, set off.", "When I was rested and was packed, what helped me was setting off."],
  ],
  "two pieces of advice in one sentence share an opener": [
    [
      "You should be honest with her, and you should do it soon.",
      "For me, it helped to be honest with her, and do it soon.",
    ],
    ["Don't wait for him, call him yourself.", "What helped me was not waiting for him, but calling him myself."],
  ],
  "behind another in its sentence the story goes on": [
    [
      "Ask him directly, though don't rely on anyone for approval.",
      "Something that helped me was asking him directly, though I didn't rely on anyone for approval.",
    ],
    ["Rinse it... then dry it... use a brush.", "What I did was rinse it... then I dried it... I used a brush."],
    [
      "Maybe get help, but if you want to do it on your own, just watch videos.",
      "Something that helped me was getting help, but when I wanted to do it on my own, I watched videos.",
    ],
    ["Give it a day; don't call her.", "One thing that helped me was giving it a day; I didn't call her."],
  ],
  "sentences of advice become one experience": [
    [
      "You should take a few days off. Then go see your doctor. Don't answer mail.",
      "When I went through something like this, I took a few days off. Then I went and saw my doctor. I didn't answer mail.",
    ],
    [
      "Don't stress, just enjoy the evening. Talk to her.",
      "When I was in a similar place, I didn't stress, I just enjoyed the evening. I talked to her.",
    ],
  ],
  "only one is introduced": [
    [
      "Eat well. Sleep early. It is hard at first. Go outside. See your friends.",
      "When I was in a similar place, I ate well. I slept early. It is hard at first. I went outside. I saw my friends.",
    ],
    [
      "Call her today. It is hard at first. Go outside. See your friends.",
      "For me, it helped to call her that day. It is hard at first. What helped me was going outside. I saw my friends.",
    ],
  ],
  "the writer's surface stays": [
    ["you should text her back", "it helped me to text her back"],
    ["YOU NEED TO STOP SHOUTING", "FOR ME, IT HELPED TO STOP SHOUTING"],
    [
      "You should **really** talk to [your sister](https://example.org) 😊",
      "For me, it helped to talk to [my sister](https://example.org) 😊",
    ],
    ["you shouldnt text him", "one thing that helped me was not texting him"],
  ],
  "one thing more behind what leads in": [
    ["When you get home, also feed the cat.", "When I got home, what also helped me was feeding the cat."],
    ["If he cries, also call her mother.", "When he cries, it also helps me to call her mother."],
    ["Also, if it rains, take an umbrella.", "Also, when it rained, it helped me to take an umbrella."],
  ],
  "a further deed with a lead of its own begins a sentence": [
    [
      "Maybe you can ask her why, if she doesn't answer then just leave it.",
      "One thing that helped me was asking her why. When she didn't answer, I left it.",
    ],
    [
      "Try the blue key, if it does not fit, try the red one.",
      "What helped me was trying the blue key. When it did not fit, I tried the red one.",
    ],
  ],
  "every word of it has a capital": [
    ["Never Trust A Man Who Is Rude To Waiters.", "It helped me never to trust a man who is rude to waiters."],
    ["If You Are Tired, Take A Nap.", "When I was tired, it helped me to take a nap."],
    ["You Should Call Your Mother On Monday.", "One thing that helped me was calling my mother on Monday."],
    ["Talk To Doctor Smith About Your Knee.", "Something that helped me was talking to doctor Smith about my knee."],
    ["Read The Great Gatsby.", "What worked for me was reading The Great Gatsby."],
  ],
  "a thing with another before it is set": [
    [
      "Set office hours and tell your students.",
      "What worked for me was setting office hours and telling my students.",
    ],
    ["Make amends with your sister.", "Something that helped me was making amends with my sister."],
    ["Gift her a plant.", "For me, it helped to gift her a plant."],
    ["Set dinners are cheap there.", "Set dinners are cheap there."],
  ],
  "items of a list are told in order": [
    [
      "MY TIPS: 1) Sleep early. 2) Drink water. 3) Walk daily.",
      "MY TIPS: 1) When I went through something like this, I slept early. 2) I drank water. 3) I walked daily.",
    ],
    [
      "My tips: 1. Sleep early. 2. Drink water. 3. Walk daily.",
      "My tips: 1. When I went through something like this, I slept early. 2. I drank water. 3. I walked daily.",
    ],
    [
      "YOUR PLAN 1) Call the bank.2) Ask for a form.",
      "YOUR PLAN 1) When I went through something like this, I called the bank.2) I asked for a form.",
    ],
  ],
  "what has a name is taken for no heading": [
    ["Mute Slack on weekends.", "For me, it helped to mute Slack on weekends."],
    ["Open Settings and tap Sound.", "It helped me to open Settings and tap Sound."],
    ["Market Street in summer.", "Market Street in summer."],
  ],
  "what is done first and then stays in its order": [
    ["First do the dishes, then the floor.", "For me, it helped to first do the dishes, then the floor."],
    [
      "First wash the cup, then the plates and the pan.",
      "What I did was first wash the cup, then the plates and the pan.",
    ],
    ["First wash it, then dry it.", "First, what I did was wash it, then dry it."],
    ["First, ask your mother.", "First, what helped me was asking my mother."],
  ],
  "what would do no harm helped": [
    ["It never hurts to ask him.", "One thing that helped me was asking him."],
    ["It would not hurt to call them.", "What helped me was calling them."],
    ["It couldn't hurt you to rest.", "What worked for me was resting."],
    ["Just say you need a break.", "It helped me to say I needed a break."],
    ["Just say you were there, what then?", "Just say you were there, what then?"],
    [
      "Take it from me: never lend money to family.",
      "Take it from me: one thing that helped me was never lending money to family.",
    ],
  ],
  "what it is time for has been done": [
    ["It's about time you found a new job and moved out.", "For me, it helped to find a new job and move out."],
    ["It's time you stopped blaming yourself.", "For me, it helped to stop blaming myself."],
    ["It's time you were in bed.", "It's time you were in bed."],
    ["The first time you told them they laughed.", "The first time you told them they laughed."],
  ],
};

testTold(rows);
