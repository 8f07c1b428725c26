import { testTold, type Told } from "./told.js";

/** Advice that no story of the writer's can say, which is asked: before, and after in the experience style. */
const rows: Told = {
  "what the reader may gain stays a chance": [
    ["Go for a walk, you might feel better.", "What would it be like to go for a walk? You might feel better."],
    ["Take a coat, you might get cold.", "It helped me to take a coat, as I might have gotten cold."],
  ],
  "a choice is left open": [
    ["Rent there or elsewhere in town.", "What would it be like to rent there or elsewhere in town?"],
  ],
  "what points to the reader's own text is asked": [
    ["Just show your sister this post.", "What might change if you showed your sister this post?"],
    ["Try posting this in the gardening group.", "What might change if you tried posting this in the gardening group?"],
    ["Send it from this post office.", "What worked for me was sending it from this post office."],
    ["Show her this book.", "What helped me was showing her this book."],
  ],
  "what tells the writer from the reader is asked": [
    ["Don't wait until you are sixty like me.", "What would it be like not to wait until you are sixty like me?"],
    ["Do what I did and write to the council.", "What would it be like to do what I did and write to the council?"],
    [
      "Ask if your school offers pottery, I know mine did.",
      "What would it be like to ask if your school offers pottery? I know mine did.",
    ],
    ["Personally, I would go with my gut.", "One thing that helped me was going with my gut."],
    [
      "Buy the blue one (I have two of them).",
      "One thing that helped me was buying the blue one (I have two of them).",
    ],
  ],
  "what others would do is asked, and has not happened": [
    ["You should call mum, she will cry.", "What might change if you called mum? She will cry."],
    ["You should call mum, you'll sleep better.", "What worked for me was calling mum, and I slept better."],
    [
      "Bring your charger, the train will be late.",
      "What might change if you brought your charger? The train will be late.",
    ],
    [
      "Talk to her first, nobody will laugh at you.",
      "What might change if you talked to her first? Nobody will laugh at you.",
    ],
    [
      "Keep your receipts, they're going to ask for them.",
      "What would it be like to keep your receipts? They're going to ask for them.",
    ],
    ["Bring a coat, but the wind will be cold.", "What might change if you brought a coat? But the wind will be cold."],
    ["Take the early bus, it will be warmer.", "What I did was take the early bus, and it was warmer."],
    ["Don't text her, she will only get angry.", "It helped me not to text her, as she would only have gotten angry."],
    ["Leave early or they'll find out.", "For me, it helped to leave early, or they'd have found out."],
  ],
  "what would come of not heeding it stands before otherwise": [
    [
      "Apply early, they will reject you otherwise.",
      "What might change if you applied early? They will reject you otherwise.",
    ],
    [
      "Apply early, you will forget it otherwise.",
      "One thing that helped me was applying early, as I would have forgotten it otherwise.",
    ],
  ],
  "an order behind an aside leaves the whole as it is": [
    ["Put the kettle on, they love tea, and call your aunt.", "Put the kettle on, they love tea, and call your aunt."],
    ["Call them early, they open at eight, and ask for Sam.", "Call them early, they open at eight, and ask for Sam."],
    [
      "Go for a run, you'll sleep, and wake up rested.",
      "One thing that helped me was going for a run, and I slept, and woke up rested.",
    ],
  ],
  "who the reader is leads a question in": [
    [
      "As a student whose parents pay the rent, you should save what you earn.",
      "As a student whose parents pay the rent, what would it be like to save what you earn?",
    ],
    [
      "As someone who lives alone, you should get a dog.",
      "As someone who lives alone, what would it be like to get a dog?",
    ],
    ["As a beginner, you should start small.", "As a beginner, it helped me to start small."],
  ],
  "one end rules out the other": [
    [
      "Stay till spring. Or quit now.",
      "When I was in a similar place, I stayed till spring. Or what would it be like to quit now?",
    ],
    [
      "Write to him. Or call.",
      "When I went through something like this, I wrote to him. Or another thing that helped me was calling.",
    ],
  ],
  "a condition of a time ahead is asked": [
    [
      "If you're still tired in two weeks, see a doctor.",
      "If you're still tired in two weeks, what would it be like to see a doctor?",
    ],
    ["If it rains next week, stay in.", "If it rains next week, what would it be like to stay in?"],
    [
      "If you haven't slept in two days, take a day off.",
      "When I hadn't slept in two days, what helped me was taking a day off.",
    ],
    ["If you're late, call him in two minutes.", "When I was late, what helped me was calling him in two minutes."],
  ],
  "clauses that lead in take one time": [
    [
      "If my aunt calls while you're cooking, let it ring.",
      "If my aunt calls while you're cooking, what would it be like to let it ring?",
    ],
    [
      "If she calls while you're cooking, let it ring.",
      "When she called while I was cooking, what helped me was letting it ring.",
    ],
  ],
  "what lies ahead is asked": [
    ["Knit a scarf, winter is coming.", "What might change if you knitted a scarf? Winter is coming."],
    [
      "If you'd be happier in a small town, use your savings to move.",
      "If you'd be happier in a small town, what would it be like to use your savings to move?",
    ],
  ],
  "the reader's own words and merits stay theirs": [
    [
      "If, as you say, you were calm, don't let them blame you.",
      "If, as you say, you were calm, what would it be like not to let them blame you?",
    ],
    [
      "While your patience with him is admirable, you might want to rest.",
      "While your patience with him is admirable, what would it be like to rest?",
    ],
  ],
  "what is cut off from the advice would speak of another": [
    [
      "Stop worrying about it, nobody will notice.",
      "What would it be like to stop worrying about it? Nobody will notice.",
    ],
  ],
  "a condition about the reader that stands apart asks": [
    [
      "If you like it there and you have friends - the pay is good - stay on.",
      "If you like it there and you have friends - the pay is good - what would it be like to stay on?",
    ],
    ["If you like it there, stay on.", "Since I liked it there, it helped me to stay on."],
  ],
  "what something is, is no time at which something was done": [
    ["If it's a rental, ask the landlord first.", "If it's a rental, what would it be like to ask the landlord first?"],
    ["If they are wasps, buy a can of spray.", "If they are wasps, what would it be like to buy a can of spray?"],
    ["If they are open, go in.", "When they were open, what helped me was going in."],
    ["If it's cold, wear a hat.", "When it was cold, it helped me to wear a hat."],
    [
      "Unless you really need the job, look for another.",
      "Unless you really need the job, what would it be like to look for another?",
    ],
  ],
  "what the writer did is another thing": [
    [
      "I made it a bookmark for my sister, but you can also make it a card.",
      "I made it a bookmark for my sister, but what would it be like to also make it a card?",
    ],
    ["I had a cold, and you should also see a doctor.", "I had a cold. What would it be like to also see a doctor?"],
  ],
  "what somebody would become is asked": [
    ["Have you ever considered becoming a baker?", "What might change if you became a baker?"],
    ["Have you considered getting a cat?", "It worked well for me to get a cat."],
  ],
  "a lead that turns to another is asked": [
    [
      "Since it isn't your house this may not help you but if you don't like the paint, you should probably ask the owner.",
      "Since it isn't your house this may not help you but if you don't like the paint, what would it be like to ask the owner?",
    ],
    [
      "Since you like to draw and if you have time, you should take a class.",
      "Since I liked to draw and if I had time, what helped me was taking a class.",
    ],
  ],
  "what a name that nobody knows might do is asked of": [
    [
      "Let them play outside, but thye might be cold.",
      "What would it be like to let them play outside? But thye might be cold.",
    ],
  ],
  "what might be is asked of behind and": [
    [
      "Just go at noon and that might be a good start.",
      "What might change if you went at noon? That might be a good start.",
    ],
    [
      "If it's not late, when they call you, ask for a day.",
      "If it's not late, when they call you, what would it be like to ask for a day?",
    ],
  ],
  "what is allowed where the reader lives is asked": [
    ["Help them if it is allowed.", "What would it be like to help them if it is allowed?"],
    ["Ask the guard if it is allowed.", "It helped me to ask the guard if it was allowed."],
  ],
  "how the reader strikes the writer is asked of": [
    [
      "See a doctor because it sounds like you're getting a cold.",
      "What would it be like to see a doctor? Because it sounds like you're getting a cold.",
    ],
    ["Explain it as simply as it seems to you.", "It helped me to explain it as simply as it seemed to me."],
    ["Remember to water them every week.", "One thing that helped me was watering them every week."],
  ],
  "what may be so is asked of": [
    [
      "Bring snacks, but then they might be too full for lunch.",
      "What might change if you brought snacks? But then they might be too full for lunch.",
    ],
    [
      "Ask the vet about it - there could be something he is eating.",
      "What might change if you asked the vet about it? There could be something he is eating.",
    ],
    [
      "Clean the filter, it may take a day but till then the fan will be loud.",
      "What would it be like to clean the filter? It may take a day but till then the fan will be loud.",
    ],
    [
      "Bring a blanket, he may be cold.",
      "One thing that helped me was bringing a blanket, as he might have been cold.",
    ],
    [
      "Limit your time on the phone; if all you do is scroll, I am not sure you can stop.",
      "What would it be like to limit your time on the phone? If all you do is scroll, I am not sure you can stop.",
    ],
    [
      "Go see a dentist, and I hope you took something from this experience.",
      "What would it be like to go see a dentist? I hope you took something from this experience.",
    ],
    [
      "I would be fine with it. But in your case, ask your sister.",
      "I would be fine with it. But in your case, what would it be like to ask your sister?",
    ],
    [
      "If you're willing to admit that you drink / drank, then you should talk to her.",
      "If you're willing to admit that you drink / drank, what would it be like to talk to her?",
    ],
  ],
  "a condition that only the reader can know is asked": [
    [
      "If you hurry, apply for the grant this week.",
      "If you hurry, what would it be like to apply for the grant this week?",
    ],
    ["If it's something bigger, ask an expert.", "If it's something bigger, what would it be like to ask an expert?"],
    [
      "If it makes you feel better, write a list for the sitter.",
      "If it makes you feel better, what would it be like to write a list for the sitter?",
    ],
    ["If it's late, take a taxi.", "When it was late, it helped me to take a taxi."],
    [
      "Call the council, assuming you live in town.",
      "What would it be like to call the council, assuming you live in town?",
    ],
    ["Bring a coat if it's cold.", "Something that helped me was bringing a coat when it was cold."],
  ],
  "a condition of what may come stands with what comes of it": [
    [
      "I suggest hiring a painter but if you won't, you can rent a sprayer.",
      "What would it be like to hire a painter? But if you won't, you can rent a sprayer.",
    ],
    [
      "Ask her again, if she says no, then you have your answer.",
      "What would it be like to ask her again? If she says no, then you have your answer.",
    ],
    [
      "Leave it alone, unless she has asked, she has heard it before.",
      "What would it be like to leave it alone? Unless she has asked, she has heard it before.",
    ],
    [
      "Ask her once more, and if she says no, let it go.",
      "What worked for me was asking her once more, and when she said no, I let it go.",
    ],
    ["Stay home unless they call you.", "It helped me to stay home unless they called me."],
  ],
  "what the reader does now is asked of": [
    ["Try a dish like this one.", "One thing that helped me was trying a dish like that one."],
  ],
  "a pause parts a condition from the advice": [
    [
      "Kids hear more than you think, and if they're asking... Then it's time to answer them.",
      "Kids hear more than you think, and if they're asking... What might change if you answered them?",
    ],
  ],
  "a question in brackets ends in them": [
    ["(Unless he calls soon, maybe find another.)", "(Unless he calls soon, what would it be like to find another?)"],
    ["(If it's a big firm, write to them)", "(If it's a big firm, what would it be like to write to them?)"],
    ["(Show her this post!)", "(What would it be like to show her this post?)"],
  ],
  "of whom the writer knows nothing no story is told": [
    [
      "I'm not sure what they want, but don't let them win.",
      "I'm not sure what they want, but what might change if you didn't let them win?",
    ],
    [
      "I don't know how old he is, but you should read to him.",
      "I don't know how old he is, but what would it be like to read to him?",
    ],
    [
      "Not sure what your budget is, but try the market.",
      "Not sure what your budget is, but what helped me was trying the market.",
    ],
  ],
  "what the writer believes of the reader's people is asked with it": [
    [
      "Text her and see what she says... I'm sure she would come.",
      "What might change if you texted her and saw what she says? I'm sure she would come.",
    ],
    ["Ask him - I bet he would love it.", "What would it be like to ask him? I bet he would love it."],
  ],
  "whether it is so or not is open": [
    ["If not, ask her.", "If not, what would it be like to ask her?"],
    ["If so, take the early train.", "If so, what would it be like to take the early train?"],
    ["But if not just stay home.", "But if not, what would it be like to stay home?"],
  ],
  "what would come of more than one is asked": [
    ["Don't shout so they hear you.", "What might change if you didn't shout so they hear you?"],
    ["Don't leave it out so the birds eat it.", "What would it be like not to leave it out so the birds eat it?"],
    ["Don't eat late so you sleep well.", "What helped me was not eating late so I slept well."],
    ["Don't put so much salt into it.", "What worked for me was not putting so much salt into it."],
  ],
  "an assurance is no reason for a question": [
    [
      "Don't skip the small towns because trust me, they will charm you.",
      "What might change if you didn't skip the small towns? Trust me, they will charm you.",
    ],
  ],
  "what the reader's past may have been is asked": [
    ["Begin there if you were born in Leeds.", "What would it be like to begin there if you were born in Leeds?"],
    ["Ask again if you were told no.", "What would it be like to ask again if you were told no?"],
    [
      "If you must sign ask for a copy because your rent may as steep as mine was.",
      "If you must sign ask for a copy because your rent may as steep as mine was.",
    ],
  ],
  "what somebody is did not come about": [
    [
      "Ask them first, and if they are an honest firm they'll tell you.",
      "What would it be like to ask them first? And if they are an honest firm they'll tell you.",
    ],
    ["Ask her, and if she says yes she'll call you.", "It helped me to ask her, and when she said yes she called me."],
    [
      "If it helps, picture them as five year olds.",
      "If it helps, what would it be like to picture them as five year olds?",
    ],
  ],
  "what the reader may do, has or will do stands beside what is asked": [
    [
      "You can still paint at home, but look for a shared studio.",
      "You can still paint at home, but what would it be like to look for a shared studio?",
    ],
    [
      "Yours is too small for her, so keep it in the shed.",
      "Yours is too small for her, so what would it be like to keep it in the shed?",
    ],
    [
      "You will earn less there, but you should also count the rent.",
      "You will earn less there, but what might change if you also counted the rent?",
    ],
    [
      "It pays well, but you should also count the rent.",
      "It pays well, but what also worked for me was counting the rent.",
    ],
    [
      "The first time you can blame the oven, the next time, check the clock.",
      "The first time you can blame the oven, the next time, what would it be like to check the clock?",
    ],
    ["The next time he is rude, leave the room.", "The next time he was rude, it helped me to leave the room."],
    ["Take the tram or perhaps rent a bike.", "What would it be like to take the tram or rent a bike?"],
  ],
};

testTold(rows);
