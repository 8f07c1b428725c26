import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/english/text/sentences.js";
import { listen } from "../../src/reflection/listen/listen.js";
import { strengthIn } from "../../src/reflection/listen/strength.js";
import { rephrase } from "../../src/rephrase/index.js";
import { turn } from "../../src/reflection/listen/turn/turn.js";

describe("a sentence is turned", () => {
  it.each([
    ["I feel tired.", "You feel tired."],
    ["The girl I teach passed her test.", "The girl you teach passed her test."],
    ["I walk every morning with my dog", "You walk every morning with your dog."],
    ["It still hurts and I cry.", "It still hurts and you cry."],
    ["My daughter said I listened well", "Your daughter said you listened well."],
    ["My job is in danger and I'm scared", "Your job is in danger and you're scared."],
    ["It was my birthday and I was alone", "It was your birthday and you were alone."],
    ["I lost my turn and my ticket", "You lost your turn and your ticket."],
    ["I feel tired", "You feel tired."],
    ["i'm tired", "You're tired."],
    ["I am very tired.", "You are very tired."],
    ["I was so scared.", "You were so scared."],
    ["I felt relieved.", "You felt relieved."],
    ["I'm worried about my job.", "You're worried about your job."],
    ["I’m angry with him.", "You’re angry with him."],
    ["I'm still mad about it.", "You're still mad about it."],
    ["Now I feel relieved.", "Now you feel relieved."],
    ["Today, I feel a bit sad.", "Today, you feel a bit sad."],
    ["I miss my brother.", "You miss your brother."],
    ["I'm worried that my son won't talk to me", "You're worried that your son won't talk to you."],
    ["My friend and I were late.", "You and your friend were late."],
    ["The kids and I made pancakes.", "You and the kids made pancakes."],
    ["I came home and was asleep by nine.", "You came home and were asleep by nine."],
    ["I told him I loved him.", "You told him you loved him."],
    ["I found out in a meeting, in front of everybody.", "You found out in a meeting, in front of everybody."],
    ["When he left, I cried.", "When he left, you cried."],
    ["What I was afraid of was the silence.", "What you were afraid of was the silence."],
    ["My sister called and was upset with me.", "Your sister called and was upset with you."],
    ["I called my sister and was upset.", "You called your sister and were upset."],
    ["I'd been looking forward to it for weeks.", "You'd been looking forward to it for weeks."],
    ["I'm going to tell my manager tomorrow.", "You're going to tell your manager tomorrow."],
    ["I'm at the end of my rope.", "You're at the end of your rope."],
    ["It was hard for me to leave.", "It was hard for you to leave."],
    ["She always asks me about my day.", "She always asks you about your day."],
    ["My aunt thinks I'm too young to marry.", "Your aunt thinks you're too young to marry."],
    ["I'm afraid I will lose my flat", "You're afraid you will lose your flat."],
    ["He makes me laugh.", "He makes you laugh."],
    ["I don't know what to do.", "You don't know what to do."],
    ["I feel tired, sad and angry.", "You feel tired, sad and angry."],
    ["And I'm not angry any more.", "You're not angry any more."],
    ["i got teh job", "You got teh job."],
    ["i was worried about my mum all week", "You were worried about your mum all week."],
    ["im so tired of explaining myself to my brother", "You're so tired of explaining yourself to your brother."],
    ["I haven't slept properly since the twins were born", "You haven't slept properly since the twins were born."],
    ["I'm proud that I told him the truth", "You're proud that you told him the truth."],
    [
      "My dad doesn't recognise me any more and I can't bear it",
      "Your dad doesn't recognise you any more and you can't bear it.",
    ],
    ["me and my sister havent spoken since the funeral", "You and your sister haven't spoken since the funeral."],
    [
      "I keep checking my phone because I'm afraid he'll leave me",
      "You keep checking your phone because you're afraid he'll leave you.",
    ],
    ["I was myself for once", "You were yourself for once."],
    ["It hurts when my son ignores me", "It hurts when your son ignores you."],
    [
      "the doctor told me its nothing serious but i cant stop thinking about it",
      "The doctor told you its nothing serious but you can't stop thinking about it.",
    ],
    [
      "I moved here two years ago and I still don't know anyone",
      "You moved here two years ago and you still don't know anyone.",
    ],
    [
      "my ex and i are still friends and thats hard sometimes",
      "You and your ex are still friends and that's hard sometimes.",
    ],
    ["i do miss her tho", "You do miss her tho."],
    ["I cried in the car park after work", "You cried in the car park after work."],
    [
      "i quit my job last week and i havent told my parents",
      "You quit your job last week and you haven't told your parents.",
    ],
    ["my neighbour knocked on my door at midnight again", "Your neighbour knocked on your door at midnight again."],
    ["I'm scared of losing her", "You're scared of losing her."],
    ["i cant remember when i last slept through", "You can't remember when you last slept through."],
    ["I finally told my mum about the debt", "You finally told your mum about the debt."],
    ["my best friend stopped replying to me in spring", "Your best friend stopped replying to you in spring."],
    ["I wish I could talk to him like I used to", "You wish you could talk to him like you used to."],
    ["im worried about money all the time", "You're worried about money all the time."],
    ["the kids were with me this weekend and it was lovely", "The kids were with you this weekend and it was lovely."],
    ["I wanted to leave but my legs wouldnt move", "You wanted to leave but your legs wouldn't move."],
    [
      "My therapist retired and I don't want to start again with someone new",
      "Your therapist retired and you don't want to start again with someone new.",
    ],
    ["i got a letter from my dad after 6 years", "You got a letter from your dad after 6 years."],
    ["I love my job but the commute is breaking me", "You love your job but the commute is breaking you."],
    ["My hands were shaking when I opened it", "Your hands were shaking when you opened it."],
    ["I don't know how to tell my partner", "You don't know how to tell your partner."],
    ["i have been sober for 90 days", "You have been sober for 90 days."],
    ["I thought he would call me", "You thought he would call you."],
    ["im glad that its over", "You're glad that its over."],
    ["I keep dreaming about my old house", "You keep dreaming about your old house."],
    ["my brother and me used to share a room", "You and your brother used to share a room."],
    ["I sat in my car for an hour before I went in", "You sat in your car for an hour before you went in."],
    ["it took me three days to open the letter", "It took you three days to open the letter."],
    ["I'm not sure what I feel", "You're not sure what you feel."],
  ])("%s → %s", (sentence, expected) => {
    expect(turn(sentence)).toBe(expected);
  });
});

describe("whatever is turned", () => {
  const part = (...parts: string[]) => fc.constantFrom(...parts);
  const sentence = fc
    .tuple(
      part("", "Yesterday ", "When my son left, ", "and ", "maybe ", "Mum, "),
      part("I ", "i really ", "I never ", "My sister and I ", "My boss ", "nobody ", "I can't ", "I should ", "I'll "),
      part("was tired", "feel useless", "called my mum", "want to leave", "talk to my dad", "hates me", "am afraid"),
      part("", " because I was late", ", honestly", " and you know it", " though it was hard", " and was sad", "?"),
    )
    .map((parts) => parts.join(""));

  it("speaks of you alone, tells nobody what to do, and is one sentence", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const turned = turn(text);
        if (turned === undefined) return;
        expect(turned).toMatch(/^\p{Lu}[^?!]*\.$/u);
        expect(turned).not.toMatch(/\b(?:I|me|my|am|mine|myself)\b/i);
        expect(turned).not.toMatch(/\byou (?:was|am)\b|\bwas you\b/i);
        expect(turned).not.toMatch(/\b(?:should|useless|nobody|maybe|honestly|hates|will|'ll)\b/i);
        expect(rephrase(turned)).toMatchObject({ output: turned, changes: [], kept: [] });
      }),
      { numRuns: 400 },
    );
  });
});

describe("a sentence is left to be quoted", () => {
  it.each([
    ["a should", "I should be over it by now."],
    ["a must", "I must be a better mother."],
    ["a need", "I need a break."],
    ["a plan that would be an order", "I will call her tomorrow."],
    ["an idea that would be advice", "I could call my sister."],
    ["an inability that would forbid", "I can't tell my parents."],
    ["self-criticism", "I am so stupid."],
    ["self-criticism", "I'm a bad mother."],
    ["self-criticism", "It was my mistake."],
    ["a regret that would accuse", "I yelled at my kids."],
    ["praise that would be the coach's", "I'm a good father."],
    ["comfort that would be the coach's", "I'm fine."],
    ["a verdict as a feeling", "I feel worthless."],
    ["a verdict as a feeling", "I was useless."],
    ["a verdict on somebody else", "My boss is an idiot."],
    ["what others hold of the person", "My mother doesn't love me."],
    ["all or nothing", "Nobody likes me."],
    ["all or nothing", "I never do anything for my kids."],
    ["a you", "I'm angry with you."],
    ["a we", "We were tired."],
    ["nobody's I", "She was tired."],
    ["a quotation", "I felt “tired”."],
    ["words that may be somebody's speech", "He said I'm leaving."],
    ["words that may be somebody's speech", "I told her im sorry"],
    ["a question", "I feel tired?"],
    ["a question without its mark", "why am i like this"],
    ["a question without its mark", "What if I lose my flat"],
    ["two sentences", "I feel tired. I was sad."],
    ["two subjects that a verb may follow", "Neither my sister nor I was asked."],
    ["dialect", "Me and my sister was late."],
    ["a clause inside a clause", "The letter my mother my father had never met wrote reached me."],
    ["half a sentence", "Because I was scared."],
    ["half a sentence", "Not that I was asked."],
    ["somebody who is called", "Mum, I was tired."],
    ["somebody who is called", "God I was tired."],
    ["a hedge that would be the coach's", "Maybe I'm just sad."],
    ["an aside", "I guess I'm sad."],
    ["irony", "I love being ignored."],
    ["irony", "oh great, I get to work on sunday"],
    ["an emoji", "I'm thrilled to work on sunday 🙃"],
    ["shouting", "I am SO tired."],
    ["another language", "Ich bin tired."],
    ["another language", "my abuela said no me llames and I cried"],
    ["another script", "I feel tired, мама."],
    ["a call to do something", "Call my sister."],
    ["a fragment", "Being with my kids."],
    ["what would be an order", "It is up to me to tell the landlord."],
    ["what would be an order", "It's my job to hold this together."],
    ["what would be an order", "I'm the one who has to sign, it's my turn."],
    ["what would be blame", "It's my problem, not my husband's."],
    ["what would be blame", "it was my own doing"],
    ["what would be blame", "I'm to blame for the move."],
    ["what would be blame", "They left because of me."],
    ["what would be a verdict", "His father is not my friend."],
    ["a bare present that would read as an order", "I smoke to calm down."],
    ["a bare present that would read as an order", "I run until I am empty."],
    ["a bare present that would read as an order", "i tell them the part where i laughed"],
    ["a bare present that would read as an order", "I return to her because I love her"],
    ["words that may be somebody's speech", "I don't want to end like that, he said"],
    ["words that may be somebody's speech", "I'm too quiet, my mum told me, and I was hurt"],
    ["words that may be somebody's speech", "I said she looks ill, and he went silent."],
    ["what would wave something away", "im over it now"],
    ["what would wave something away", "I'm fine now"],
    ["what would wave something away", "It doesn't matter to me"],
    ["nothing", ""],
  ])("because of %s: %s", (_reason, sentence) => {
    expect(turn(sentence)).toBeUndefined();
  });
});

const strengthOf = (text: string): string | undefined => sentencesOf(text).map(strengthIn)[0];

describe("a strength is a fact in the person's words", () => {
  it.each([
    ["I called my sister though it was hard.", "you called your sister though it was hard"],
    [
      "In the end I told my boss about it, although I was nervous.",
      "in the end you told your boss about it, although you were nervous",
    ],
    ["I went to the party even though I felt anxious.", "you went to the party even though you felt anxious"],
    ["I got up even though I didn't want to.", "you got up even though you didn't want to"],
  ])("%s → %s", (sentence, expected) => {
    expect(strengthOf(sentence)).toBe(expected);
  });

  it.each([
    "I called my sister.",
    "I shouted at my sister though it was hard.",
    "I called and I cried though it was hard.",
    "I told you though it was hard.",
    "She called me though it was hard.",
    "I should have called her though it was hard.",
    "I called my sister though it was my birthday.",
  ])("not in: %s", (sentence) => {
    expect(strengthOf(sentence)).toBeUndefined();
  });
});

describe("one follow-up is chosen by what was written, in this order", () => {
  it.each([
    ["question", "My mother is ill and I'm scared. Why does it never stop?", "left it open"],
    ["question", "I'm scared. what is wrong with him", "left it open"],
    ["feeling", "My mother is ill. I always end up worried.", "“worried”"],
    ["feeling", "Exhausted.", "“Exhausted”"],
    ["feeling", "I was not angry, just tired.", "“tired”"],
    ["feeling", "I'm so fed up with it.", "“fed up”"],
    ["feeling", "I'm at the end of my rope.", "“at the end of my rope”"],
    ["feeling", "It scares me.", "“scares”"],
    ["feeling", "I've never felt so alone.", "“alone”"],
    ["person", "I should call my sister.", "“my sister”"],
    ["person", "I had a fight with my best friend.", "“my best friend”"],
    ["person", "Then Sam left.", "“Sam”"],
    ["person", "Mum rang on Sunday.", "“Mum”"],
    ["should", "I should be over it by now. It was always so.", "“should”"],
    ["should", "I hate that it rained. I should have kept quiet.", "“should”"],
    ["should", "I must finish this.", "“must”"],
    ["should", "I shouldn't cry.", "“shouldn't”"],
    ["should", "He should have asked me.", "“should”"],
    ["always", "It always ends like this.", "“always”"],
    ["always", "They never ask. It used to be calm.", "“never”"],
    ["change", "I used to run every day.", "“I used to”"],
    ["change", "There is no longer any room.", "“no longer”"],
  ])("%s: %s", (about, answer, why) => {
    expect(listen(answer).followUp?.about).toBe(about);
    expect(listen(answer).followUp?.why).toContain(why);
  });

  it.each([
    ["a question that was gone on from", "Why did he go? It rained all day."],
    ["a question to the coach", "What do you think?"],
    ["somebody else's feeling", "She was angry."],
    ["a feeling that is denied", "I'm not angry."],
    ["a feeling behind somebody else", "I saw that he looked sad."],
    ["a guess", "I must have left it there."],
    ["getting used to something", "I got used to it."],
    ["never mind", "Never mind."],
    ["a never that tells of no time", "never finding out"],
    ["a plain report", "It rained all day."],
    ["another language", "Ich bin immer so traurig."],
    ["a line of somebody else's message", "> I'm sorry"],
  ])("not to %s: %s", (_what, answer) => {
    expect(listen(answer).followUp).toBeUndefined();
  });

  it.each([
    ["should", "Whose voice is that “should”? What would you like?", "I should finish this."],
    ["a person", "your sister", "My sister rang."],
    ["several people", "your kids", "I rang my kids."],
  ])("asks about %s in the person's words: %s", (_what, asked, answer) => {
    expect(listen(answer).followUp?.question).toContain(asked);
  });

  it("asks the same of the same words, and not always in one wording", () => {
    const asked = (word: string) => listen(`I was ${word}.`).followUp?.question.replace(word, "…");
    const words = ["sad", "angry", "scared", "tired", "lonely", "ashamed", "nervous", "jealous"];
    expect(words.map(asked)).toEqual(words.map(asked));
    expect(new Set(words.map(asked)).size).toBeGreaterThan(1);
  });

  it("asks for no further feeling of whoever named several", () => {
    for (const word of ["sad", "angry", "scared", "tired", "lonely", "ashamed", "nervous", "jealous"])
      expect(listen(`${word}. humiliated`).followUp?.question).not.toContain("else");
  });

  it("asks gently about whoever has died", () => {
    for (const who of ["mum", "dad", "sister", "brother", "gran", "aunt"])
      expect(listen(`My ${who} died.`).followUp?.question).toBe(`What comes to you when you think of your ${who}?`);
  });

  it("says in one line why", () => {
    expect(listen("It always ends like this.").followUp?.why).toBe("It is asked because you wrote “always”.");
  });
});

describe("what is given back", () => {
  it.each([
    ["My mum died on Tuesday.", "You wrote: “My mum died on Tuesday.”"],
    ["I drank again after two years.", "You wrote: “I drank again after two years.”"],
    ["i don't see a reason to get up", "You wrote: “i don't see a reason to get up”"],
    ["about my dad dying. i want to post it in the group", "You wrote: “about my dad dying.”"],
    ["the hospital part. what he said\nit is too much for me now", "You wrote: “it is too much for me now”"],
    ["that people can rely on me", undefined],
    ["It was late. I should be over it by now.", "You wrote: “I should be over it by now.”"],
    ["I felt small in that room.", "You wrote: “I felt small in that room.”"],
    ["It was late. I'm worried about my job.", "You're worried about your job."],
    ["They moved it. I found out in a meeting. It rained.", "You wrote: “I found out in a meeting.”"],
    ["I called my sister though it was hard.", "You wrote that you called your sister though it was hard."],
    ["Ich war müde und habe lange geschlafen, bis mittags.", undefined],
    ["My friend Priya. She was there.", undefined],
    ["I slept badly. I dont know.", "You slept badly."],
    [
      "I wrote her a letter even though I was crying.",
      "You wrote that you wrote her a letter even though you were crying.",
    ],
  ])("%s → %s", (answer, expected) => {
    expect(listen(answer).reflection).toBe(expected);
  });

  it.each(["", "my sister", "nothing yet", "idk tbh", "I don't know", "…"])(
    "is nothing where there is nothing: %s",
    (answer) => {
      expect(listen(answer).reflection).toBeUndefined();
    },
  );

  it("is cut between words, and says so, where a sentence has no end", () => {
    const reflection = listen(`I went ${"on and ".repeat(60)}on`).reflection ?? "";
    expect(reflection).toMatch(/^You wrote: “I went on and .* …”$/);
    expect(reflection.length).toBeLessThan(180);
  });
});

describe("an answer that tells of death or loss is quoted, the grave sentence first", () => {
  it.each([
    ["my sistr died and i was teh one she called. im over it now.", "my sistr died and i was teh one she called."],
    ["my uncle deid in spring. I was calm.", "my uncle deid in spring."],
    ["It was the week of the funeral. I felt tired.", "It was the week of the funeral."],
    ["I called my aunt though it was hard. My cousin was dead.", "My cousin was dead."],
    ["she has cancr. I was at work.", "she has cancr."],
  ])("%s", (answer, quoted) => {
    expect(listen(answer)).toMatchObject({ reflection: `You wrote: “${quoted}”`, quoted: true });
  });

  it("makes nothing of words that only look like it", () => {
    expect(listen("I was tired and I dyed my hair.").quoted).toBe(false);
    expect(listen("I was at the mall with Deirdre.").quoted).toBe(false);
  });

  it("does not turn what stands beside a dismissal", () => {
    expect(listen("My mother drank every weekend of that year. I'm over it now.")).toMatchObject({
      reflection: "You wrote: “My mother drank every weekend of that year.”",
    });
  });
});

describe("a follow-up is left out", () => {
  it.each([
    ["about somebody who is only greeted", "Hi Priya."],
    ["about always, where somebody blames themselves", "I always ruin the evening."],
  ])("%s: %s", (_which, answer) => expect(listen(answer).followUp).toBeUndefined());

  it("and still asks about always where nobody is blamed", () => {
    expect(listen("It always rains there.").followUp?.about).toBe("always");
  });

  it("names whom it is about inside of a sentence", () => {
    expect(listen("My daughter called.").followUp?.why).toBe("It is asked because you wrote about “my daughter”.");
  });
});
