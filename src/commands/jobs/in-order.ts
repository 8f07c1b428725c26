/**
 * Works on tasks as they come, on up to `ahead` of them at a time, and gives what came of each in the order in which they
 * came. No task is asked for before there is room for it.
 */
export async function* inOrder<Task, Done>(
  tasks: AsyncIterable<Task>,
  ahead: number,
  work: (task: Task) => Promise<Done>,
): AsyncGenerator<Done> {
  const going: Promise<Done>[] = [];
  for await (const task of tasks) {
    const done = work(task);
    // What goes wrong is thrown when its turn comes; until then nobody else may take it for unseen.
    done.catch(() => {});
    going.push(done);
    if (going.length >= ahead) {
      const first = going.shift();
      if (first !== undefined) yield await first;
    }
  }
  for (const done of going) yield await done;
}
