import { testTold, type Told } from "./told.js";

/** When an experience is told: conditions, the clauses inside the advice, and times; before, and after in the experience style. */
const rows: Told = {
  "any time is whenever": [
    ["Any time you feel low, call her.", "Any time I feel low, it helps me to call her."],
    ["Any time he shouts, leave the room.", "Any time he shouts, it helps me to leave the room."],
    ["Don't waste any time.", "What helped me was not wasting any time."],
    ["Any time off is good, take it.", "Any time off is good, one thing that helped me was taking it."],
  ],
  "you might want to, behind other advice, is advice of its own": [
    [
      "You should pair with Lena, and you might want to block an hour each morning.",
      "One thing that helped me was pairing with Lena, and blocking an hour each morning.",
    ],
    [
      "Start early and you may want to stop at noon.",
      "Something that helped me was starting early and stopping at noon.",
    ],
    [
      "Ask him, and you'll want to write down what he says.",
      "For me, it helped to ask him, and write down what he says.",
    ],
  ],
  "what is always so stays in the present": [
    [
      "Write it down, because memory is a liar.",
      "One thing that helped me was writing it down, because memory is a liar.",
    ],
    [
      "Leave the house, because the heating is broken.",
      "For me, it helped to leave the house, because the heating was broken.",
    ],
    [
      "If the exam scares you, ask for help, which is what half the class does anyway.",
      "When the exam scared me, it helped me to ask for help, which is what half the class does anyway.",
    ],
    [
      "You should keep Fridays free, since nobody calls then unless they must.",
      "One thing that helped me was keeping Fridays free, since nobody calls then unless they must.",
    ],
  ],
  "what is not denied any more says so": [
    ["Never shout at her, speak softly.", "What helped me was never shouting at her, but speaking softly."],
    ["Don't go on and on, be human, be real.", "What helped me was not going on and on, but being human, being real."],
  ],
  "a verb that runs on is joined": [
    [
      "Get rid of the sofa fully commit to the floor.",
      "One thing that helped me was getting rid of the sofa and fully committing to the floor.",
    ],
  ],
  "a clause that runs on begins a sentence": [
    ["Leave that house it's cold there.", "One thing that helped me was leaving that house. It's cold there."],
    ["Sell the boat it will cost you a lot.", "For me, it helped to sell the boat. It cost me a lot."],
  ],
  "a condition that comes round keeps the present": [
    ["If you can't sleep, get up.", "When I can't sleep, I try to get up."],
    ["When the baby cries, you should breathe first.", "When the baby cries, what helps me is breathing first."],
    ["Call her whenever you feel low.", "What works for me is calling her whenever I feel low."],
  ],
  "what comes once is told once": [
    [
      "If they do sell the house, ask a friend to help you until you find another.",
      "When they did sell the house, what helped me was asking a friend to help me until I found another.",
    ],
    [
      "If your landlord refuses, ask for it in writing.",
      "When my landlord refused, it helped me to ask for it in writing.",
    ],
    [
      "If at some point you feel like you can't manage, talk to them.",
      "When at some point I felt like I couldn't manage, it helped me to talk to them.",
    ],
    ["If you ever need a break, take one.", "When I needed a break, it helped me to take one."],
    [
      "Once you've done the easy ones, talk to a teacher.",
      "Once I had done the easy ones, what helped me was talking to a teacher.",
    ],
    ["Even if you don't like it, try it.", "Even when I didn't like it, it helped me to try it."],
    ["When you go back tomorrow, look into it.", "When I went back the next day, it helped me to look into it."],
    [
      "If he didn't post the list, don't just assume you're late.",
      "When he didn't post the list, what helped me was not just assuming I was late.",
    ],
    [
      "Leave her alone unless she asks for it.",
      "One thing that helped me was leaving her alone unless she asked for it.",
    ],
    ["As far as music goes, find some songs.", "As far as music goes, it helped me to find some songs."],
  ],
  "the clauses inside go with it": [
    [
      "Look after yourself so you can look after them.",
      "What helped me was looking after myself so I could look after them.",
    ],
    ["Go out as much as you can.", "What helped me was going out as much as I could."],
    [
      "Tell her that you understand why she might worry, but you're being careful.",
      "What helped me was telling her that I understood why she might worry, but I was being careful.",
    ],
    [
      "Identify what topics will be on the exam.",
      "Something that helped me was identifying what topics would be on the exam.",
    ],
    [
      "Ask what their fears are and if there's anything you can do.",
      "It helped me to ask what their fears were and if there was anything I could do.",
    ],
    [
      "Ask your neighbours if they think you're loud.",
      "What worked for me was asking my neighbours if they thought I was loud.",
    ],
    ["Put it in a can if you've got one.", "Something that helped me was putting it in a can when I had one."],
    ["Let your kids play when they want to.", "It helped me to let my kids play when they wanted to."],
    ["Do it before you know it.", "Something that helped me was doing it before I knew it."],
    ["Write down everything she is doing now.", "What worked for me was writing down everything she was doing then."],
    ["Find jobs that fit.", "What helped me was finding jobs that fit."],
  ],
  "what is found out was not known before": [
    ["Wait to see what the first day is like.", "For me, it helped to wait to see what the first day was like."],
    ["Ask him if he's noticed.", "One thing that helped me was asking him if he had noticed."],
    [
      "See if there's any room for you to switch shifts.",
      "It helped me to see if there was any room for me to switch shifts.",
    ],
  ],
  "what is always so keeps the present": [
    [
      "Don't put it off because it's much more painful to pull it later.",
      "What worked for me was not putting it off because it's much more painful to pull it later.",
    ],
    [
      "Find a tutor that you like (not everyone gets along, you need to find someone that suits you).",
      "It helped me to find a tutor that I liked (not everyone gets along, I needed to find someone that suited me).",
    ],
    ["Take a coat because it's raining.", "Something that helped me was taking a coat because it was raining."],
  ],
  "what is joined to a clause goes with it, what is advised does not": [
    [
      "Tell him you're worried and just want to understand.",
      "For me, it helped to tell him I was worried and just wanted to understand.",
    ],
    [
      "Figure out why they like it, and then buy it.",
      "One thing that helped me was figuring out why they liked it, and then buying it.",
    ],
    [
      "Tell them your uncle is loud, wants to win, and you miss the quiet.",
      "What worked for me was telling them my uncle was loud, wanted to win, and I missed the quiet.",
    ],
    [
      "Promise that once you have a job, you will pay it back.",
      "One thing that helped me was promising that once I had a job, I would pay it back.",
    ],
    [
      "Watch out if someone starts a rumour that your son has left, or they are a couple.",
      "One thing that helped me was watching out if someone started a rumour that my son had left, or they were a couple.",
    ],
  ],
  "what did not come, for it was done as advised": [
    [
      "Don't text her, it will only encourage her.",
      "It helped me not to text her, as it would only have encouraged her.",
    ],
    [
      "Forget about the deadline, it will just bring you down.",
      "It helped me to forget about the deadline, as it would just have brought me down.",
    ],
    ["Eat something or you'll be sick.", "Something that helped me was eating something, or I'd have been sick."],
    [
      "Eat something, or you will feel faint.",
      "Something that helped me was eating something, or I would have felt faint.",
    ],
    ["Don't rush, you'll get there.", "For me, it helped not to rush, and I got there."],
    [
      "Stop worrying about it, nobody will notice.",
      "What would it be like to stop worrying about it? Nobody will notice.",
    ],
  ],
  "now is right away": [
    ["Start now with a free app.", "What I did was start right away with a free app."],
    ["Take a break every now and then.", "For me, it helped to take a break every now and then."],
  ],
  "what the advice is drawn from is told with it": [
    ["You know your child so trust in that.", "I knew my child so it helped me to trust in that."],
    ["You have two weeks left, so ask them today.", "I had two weeks left, so it helped me to ask them that day."],
    ["You sound tired, so go to bed.", "You sound tired. What I did was go to bed."],
    ["You said he's rude, so tell him.", "You said he's rude, so what might change if you told him?"],
    ["Lena is short for Magdalena, so go with that.", "Lena is short for Magdalena, so I went with that."],
  ],
  "what the advice is good for stands before it": [
    ["The only way to stop that is to talk to her.", "To stop that, it helped me to talk to her."],
    [
      "The key to flying with a baby is to really know your baby.",
      "When flying with a baby, what helped me was really knowing my baby.",
    ],
    ["The best way to do it is to ask your teacher.", "What worked for me was asking my teacher."],
    ["The best thing you can do is to rest.", "For me, it helped to rest."],
  ],
  "what leads in": [
    ["If not, teach.", "If not, what would it be like to teach?"],
    [
      "Keep the bill so you can bring it back if you never wear it.",
      "One thing that helped me was keeping the bill so I could bring it back if I never wore it.",
    ],
    [
      "Tell them that they have been rude and that if they call again you'll leave.",
      "For me, it helped to tell them that they had been rude and that if they called again I'd leave.",
    ],
    ["If not, go back and ask him.", "If not, what would it be like to go back and ask him?"],
    ["If possible, take the train.", "It worked well for me to take the train if possible."],
    ["If possible, see if you can stay.", "What helped me was seeing if I could stay."],
    ["Of course you should get your diploma.", "Something that helped me was getting my diploma."],
    ["As a mother of two, I would recommend going early.", "As a mother of two, I found that it helped to go early."],
    ["As for work, I would recommend going early.", "As for work, what helped me was going early."],
    [
      "Security is pretty easy, just remember to save some money.",
      "Security is pretty easy. What worked for me was saving some money.",
    ],
    ["All I can say is, just take a walk.", "All I can say is, it helped me to take a walk."],
  ],
  "what sets one deed against another stays": [
    ["Tell the truth, or at least don't lie.", "What worked for me was telling the truth, or at least not lying."],
    [
      "Talk to anybody you trust and most of all do not stop talking.",
      "For me, it helped to talk to anybody I trusted and most of all not to stop talking.",
    ],
    [
      "Be aware she knows so don't mention it to him.",
      "What helped me was being aware she knew so I didn't mention it to him.",
    ],
    [
      "Take a look at what you enjoy, what do you do with your time.",
      "Something that helped me was taking a look at what I enjoyed, what I did with my time.",
    ],
  ],
  "advice for two is told of two": [
    ["Why don't you both change your seats?", "For us, it helped to change our seats."],
    [
      "Ask him what changed when you two had a son and your son left.",
      "One thing that helped me was asking him what changed when we had a son and our son left.",
    ],
    ["You two should sit down and rest.", "What helped us was sitting down and resting."],
  ],
  "what is made sure of": [
    ["Make sure the door is locked.", "One thing that helped me was making sure the door was locked."],
    [
      "Make sure there is a room that you will be going to, and read the reviews.",
      "It helped me to make sure there was a room that I would be going to, and read the reviews.",
    ],
    [
      "Make sure it isn't too loud and it's from a good shop.",
      "What worked for me was making sure it wasn't too loud and it was from a good shop.",
    ],
  ],
  "a condition stays a condition where it is no time": [
    [
      "Also offer to send him the file if he wants to take a look.",
      "Also, one thing that helped me was offering to send him the file if he wanted to take a look.",
    ],
    [
      "Don't say you've got someone lined up if you haven't.",
      "For me, it helped not to say I had someone lined up when I hadn't.",
    ],
    ["Try the new cafe, if you haven't already.", "For me, it helped to try the new cafe."],
    ["Assuming they agree, come up with a plan.", "When they agreed, it helped me to come up with a plan."],
    ["Remember if you wait, it gets late.", "One thing that helped me was remembering that if I waited, it got late."],
  ],
  "what was done is no guess": [
    ["Try meditation perhaps.", "One thing that helped me was trying meditation."],
    [
      "Without looking at the book, write down what you remember.",
      "Without looking at the book, I wrote down what I remembered.",
    ],
  ],
  "a liking lasts": [
    ["If you like to draw, look for a class.", "Since I liked to draw, what helped me was looking for a class."],
    ["If they hate naps, let them read.", "Since they hated naps, what helped me was letting them read."],
    ["If you trust her, give her a key.", "Since I trusted her, what helped me was giving her a key."],
    [
      "If you're passionate about comedy, go to a show.",
      "Since I was passionate about comedy, it helped me to go to a show.",
    ],
    ["If you'd like to help, ask her.", "When I wanted to help, what helped me was asking her."],
    ["If you live in a town, take the bus.", "When I lived in a town, what helped me was taking the bus."],
  ],
  "what only the reader did is asked": [
    ["Draw the plan, like you just did.", "What might change if you drew the plan, like you just did?"],
    [
      "Read him word for word what you wrote here.",
      "What might change if you read him word for word what you wrote here?",
    ],
    [
      "I would be fine with it, but in your case, talk to your parents.",
      "I would be fine with it, but in your case, what would it be like to talk to your parents?",
    ],
    ["In your situation, ask for help.", "In my situation, what helped me was asking for help."],
    ["Act like you know it.", "It helped me to act like I knew it."],
    ["Do it as you do at home.", "For me, it helped to do it as I did at home."],
    ["Don't act like you did it.", "What helped me was not acting like I did it."],
  ],
  "a wish of one time is told in the past": [
    ["If you want him to listen, you need to stay calm.", "When I wanted him to listen, it helped me to stay calm."],
    ["If you don't want to go, tell her early.", "When I didn't want to go, what helped me was telling her early."],
    [
      "If you're thinking of moving, talk to your sister.",
      "When I was thinking of moving, it helped me to talk to my sister.",
    ],
  ],
  "how things stand is told in the past": [
    ["If you live near the shop, ask there.", "When I lived near the shop, it helped me to ask there."],
    ["If it's too loud, go outside.", "When it was too loud, it helped me to go outside."],
    ["If you don't have a car, take the bus.", "When I didn't have a car, it helped me to take the bus."],
    ["If drawing is what you enjoy, do it.", "Since drawing was what I enjoyed, it helped me to do it."],
    ["Buy a lamp if you have a desk.", "Something that helped me was buying a lamp when I had a desk."],
    ["Bring a lamp if you can.", "It helped me to bring a lamp when I could."],
    ["If you're failing, ask for help.", "When I was failing, what helped me was asking for help."],
  ],
  "what is asked is no condition": [
    ["See if you can wait there for an hour.", "For me, it helped to see if I could wait there for an hour."],
    ["Ask them if they have one.", "One thing that helped me was asking them if they had one."],
  ],
  "now is then": [
    [
      "It is important that you have plans that are doable right now.",
      "It helped me to have plans that are doable right now.",
    ],
    ["Now go wash them.", "It helped me to go wash them."],
    ["Lighten your load right now.", "What worked for me was lightening my load right away."],
  ],
  "what somebody is is told in the past": [
    ["If you're a student, ask the school.", "When I was a student, it helped me to ask the school."],
  ],
  "times that lie ahead move": [
    ["You should call her tomorrow.", "One thing that helped me was calling her the next day."],
    ["Talk to him this weekend.", "What helped me was talking to him that weekend."],
    ["Write to them next week.", "One thing that helped me was writing to them the next week."],
  ],
  "what is typed for you're is read so": [
    ["If your fond of it, keep it.", "Since I was fond of it, it helped me to keep it."],
    [
      "Have them wave to you when your on the train.",
      "One thing that helped me was having them wave to me when I was on the train.",
    ],
    ["Make a plan so your aren't late.", "What helped me was making a plan so I wasn't late."],
  ],
  "a time with a clause of its own leads in": [
    [
      "The first time she asks you, tell her the truth.",
      "The first time she asked me, what helped me was telling her the truth.",
    ],
    [
      "The minute you feel dizzy, sit down on the floor.",
      "The minute I felt dizzy, what helped me was sitting down on the floor.",
    ],
    [
      "The second you get home, put the keys on the hook.",
      "The second I got home, it helped me to put the keys on the hook.",
    ],
    ["The moment you get home call your landlord.", "The moment I got home, it helped me to call my landlord."],
    ["The night before, lay out your clothes.", "The night before, what helped me was laying out my clothes."],
    [
      "The minute they arrive you need to offer them tea.",
      "The minute they arrived, what helped me was offering them tea.",
    ],
    ["The first time I tried, call it luck, I won.", "The first time I tried, call it luck, I won."],
    ["The hour you lose there, you gain elsewhere.", "The hour you lose there, you gain elsewhere."],
  ],
  "then stands for when before an order": [
    ["Then the kettle boils, turn it off.", "When the kettle boiled, it helped me to turn it off."],
    ["Then the rent goes up, you should ask for a raise.", "When the rent went up, it helped me to ask for a raise."],
    ["Then your mum calls, I would wait.", "Then your mum calls, I would wait."],
    ["Then they ask, answer, and leave.", "Then they ask, answer, and leave."],
  ],
  "by the time and the like lead in": [
    ["By the time they come, have the room ready.", "By the time they came, it helped me to have the room ready."],
    [
      "From the moment you wake up, keep your phone off.",
      "From the moment I woke up, what helped me was keeping my phone off.",
    ],
    ["Besides sleeping more, try eating breakfast.", "Besides sleeping more, what helped me was eating breakfast."],
    ["Besides you should rest.", "Besides, what worked for me was resting."],
  ],
};

testTold(rows);
