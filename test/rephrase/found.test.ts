import { describe, expect, it } from "vitest";
import { rephrase } from "../../src/rephrase/index.js";

/** Sentences that tell somebody what to do in ways that are easily passed over; the advice stands in «guillemets». */
const rows: Readonly<Record<string, readonly string[]>> = {
  "no comma parts the condition from the command": [
    "«If you slip don't throw the month away, just start again».",
    "«When a talk gets heated pause it for an hour, then go on».",
    "«If you have a market near buy some oats there».",
    "«If the wheel sits too low (it rubs on the road) lift the frame up with a jack».",
    "«If you are on the hunt for a used bike don't forget to check the brakes»!",
    "«If you don't want to get soaked quickly get a bigger coat».",
    "«If you must go bring a coat».",
    "«If you take a torch and hold it behind the egg and you see nothing throw it out».",
    "«If you shout avoid eye contact with them».",
    "«If you like it write it down».",
    "«When you have such dreams try to lie still».",
    "«While still in bed take your notebook».",
    "«When in doubt ask your sister».",
    "«If your shop mends them too maybe ask the customers».",
    "«If the bread is gone call your baker».",
    "«If there is absolutely noone here call someone you like».",
    "«If working at a mill makes good money then do that».",
    "«After that try taking a class».",
    "«If you are tired of the noise and are ready to pay twice what you pay now for a flat with a garden and a view then go for it».",
  ],
  "the verb may also speak of its writer": [
    "«Thank your neighbour in person».",
    "«Thank him for lending you the van».",
    "«Love your kids and show it to them every day».",
    "«Love them and be there for them».",
    "«Suggest a shop where she can find some cheaply».",
    "«Suggest that she come along».",
    "«Recommend a book to him».",
  ],
  "the verb may also be a quality": ["«Complete tasks on time»."],
  "many do something before it": [
    "Teens need sleep, so «let them lie in».",
    "You can change it, but cats (in my view) need habits, so «give her some habits».",
  ],
  "a smiley ends the sentence before": [
    "It really helped me :) Basically, «write a list of three things».",
    "«Write down a list»:) Then «set a timer».",
  ],
  "the condition is one quality": [
    "«Once enrolled set up a meeting with a tutor».",
    "«When ready take it out of the oven».",
  ],
  "also stands before it": ["«If it rains also bring a coat»."],
  "it is one of many steps": ["Fourth, «set a rule».", "«Do both»."],
  "the condition is a word or two": [
    "«If so go for it».",
    "«If not ask your sister».",
    "«If possible take the early train».",
  ],
  "a gerund or a phrase leads in": [
    "«When choosing a tent look for a light one».",
    "And «while doing so keep breathing slowly».",
    "«For more tips on growing beans in small pots check out this page».",
    "«From the file menu choose export».",
    "«From the 'tools' menu choose 'export'».",
    "«Short of that, skip this cafe».",
    "10. «In Old Forms, insert a stop at the end of the first line».",
    "«With each step, feel the ground under your feet».",
  ],
  "a hyphen was typed for a dash": [
    "«Try a class at the mill»-«maybe ask a friend to come along».",
    "«Give yourself a reason to rest that isn't work»-«get a hammock».",
    "«Maybe ask for help-or go to the office».",
  ],
  "the writer excuses it": [
    "«Read it twice»... not to be rude but «try asking your teacher and write it down».",
    "Sort of what the others have said, «if your asked first, take a day to think».",
  ],
  "a number opens it": ["THE PLAN 1) «Call the bank and freeze the card»."],
  "it goes on with no mark": [
    "«Don't think about it too much find a hobby you like».",
    "«Go to a fair that is well liked see if they sell plants».",
    "«Ask about it online see if they have it».",
    "«If your shop mends them too maybe ask the customers who come in about it, and keep notes».",
    "«Don't tell anyone, let Sam do it».",
    "«Sell the old chairs fully commit to the floor, no half measures».",
  ],
  "little is wrong with it": [
    "«Apologize».",
    "«Do what's best for your family».",
    "«I think firstly you need to find a room».",
  ],
  "next time": ["«Next time try to laugh about it»."],
  "a list stands in the condition": [
    "«If you're after a warm soup, some fresh bread (it is very good), and good tea, go to the little place by the bridge».",
    "«If you want a quiet room, a big desk, and cheap coffee, try the library».",
  ],
  "another clause stands before": ["The twins may seem shy but «don't let that fool you»."],
  "a clause about one thing stands before": [
    "The bread is done«, take it out».",
    "My sister is kind«, talk to her».",
    "A last tip, «take it out first».",
    "«Say it often».",
    "Above all, «keep it dry».",
    "«Wash it, and for goodness sake don't iron it».",
    "«You need to write», and above all «you should sleep».",
    "Just some friendly advice - «ask her».",
    "«Take the bus», it's cheap, and «get off at the mill».",
    "«You should ask the foreman», it's his job, and «stop lifting alone».",
  ],
  "a word for time or an answer stands before": [
    "Later «do it again».",
    "Then later «try it once more».",
    "yes «do not hold the cat by the tail».",
    "no «don't call him tonight»",
  ],
  "a verb could be a noun": [
    "«measure space for shelves, draw lines, drill holes».",
    "«Offer help with the dishes».",
    "«Call customer support».",
    "«Google cat beds and pick one».",
    "«Mark spots for the holes».",
    "«Do a slow trot, not a fast one».",
  ],
  "how it is done stands in one word": [
    "«Shop local»!",
    "«Think positive».",
    "«Buy local».",
    "«Run, don't walk».",
    "«Run don't walk».",
  ],
  "a plural could be a verb": [
    "«Take breaks when you need them».",
    "Also, «in the third line of the letters add a comma».",
  ],
  "a second command has a lead of its own": [
    "«Start small»«, once you've done that move on to longer walks».",
    "«Ask him first», and «if he says no, go to the manager».",
    "«Ask him first» and «if he says no then go to the manager».",
    "«Ask him first»«, if he says no, go to the manager».",
    "«Take your time», and «when you feel ready call her».",
    "«Take a break», and «when you're done get back to it».",
    "«Get a notebook» and «every night write down three things».",
    "«Go for a walk»«, when you come back drink some water».",
    "«Pack your bag tonight», «in the morning take the first train».",
    "«You should start with one room»«, once that's done move on to the next».",
    "«Don't rush it»«, if you feel dizzy sit down».",
  ],
  "what stands between its commas leads nothing in": [
    "«Ask her, in person, what she needs».",
    "«Ask what they need and if you can help».",
    "«Be loving but also stay firm, have rules, and follow through».",
    "«Eat less, if you can, and walk more».",
  ],
  "a second command runs on": [
    "«Get rid of the sofa fully commit to the floor».",
    "«Call the school today don't wait for them».",
    "«Write it down (read it in the morning)».",
  ],
  "how it is done stands before it": ["«If you do see them politely greet them and go about your business»."],
  "the first verb stands alone": ["«Listen, and do not argue with him»."],
  "the last verb is denied, and hedged": [
    "«Tell yourself it will pass and breathe until it goes away and maybe don't watch the news».",
  ],
  "steps are told": ["«Click on File and choose Save».", "«If it sticks, check the following»:"],
  "it leads somebody along": [
    "«Imagine you're sitting by a lake».",
    "«Now imagine that you are floating on it».",
    "«Feel yourself sinking into the chair».",
    "«Imagine the weight sliding off your shoulders».",
  ],
  "it is said in milder words": [
    "«Best to be honest with them».",
    "«Worth asking the neighbour».",
    "«My best guess would be to find a map and see».",
    "«The important point is to rest in between».",
    "«It may be easier for you to write down your thoughts».",
    "«I say go with your friends».",
    "«I would say take the train».",
    "«Say that you would like to talk».",
    "«Keep it up for a week and you will sleep better».",
    "«yo should try the soup».",
    "But «don't over think it».",
  ],
  "all of it stands in parentheses": ["(«Write it down or say it aloud»)", "(«Ask Peter Novak about the boat».)"],
  "a name or a slip of the pen stands in it": [
    "«Make cheques payable to Zbigniew Kowalczyk c/o Marta Nowakowa».",
    "«cut of all the dead leaves and water it».",
    "«Sit down and breath deep».",
  ],
};

describe.each(Object.entries(rows))("found where %s", (_why, sentences) => {
  it.each(sentences)("%s", (sentence) => {
    const text = sentence.replaceAll(/[«»]/g, "");
    const found = rephrase(text);
    expect([...found.changes, ...found.kept].map(({ original }) => original)).toEqual(
      [...sentence.matchAll(/(?<=«)[^»]*/g)].map(([advice]) => advice),
    );
  });
});
