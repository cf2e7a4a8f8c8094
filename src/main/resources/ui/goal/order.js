/* Moves a goal among its neighbours: up, down, under the goal above it, or out to the level of its parent. */
define(
  'dev.cairn.mentoring/goal/order',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/section'],
  (rest, section) => {
    const goals = (list) => [...list.children].filter((at) => at.dataset.item === 'goal');
    const above = (goal) => goal.parentElement.closest('[data-item="goal"]');
    const idOf = (goal) => (goal ? goal.dataset.id : null);

    /* Where a goal goes: the goal that it becomes part of, and its place there if that matters. */
    const ways = {
      up: (goal, list, at) => at > 0 && { parent: above(goal), place: at - 1 },
      down: (goal, list, at) => at < list.length - 1 && { parent: above(goal), place: at + 1 },
      in: (goal, list, at) => at > 0 && { parent: list[at - 1] },
      out: (goal) => {
        const parent = above(goal);
        return parent && { parent: above(parent), place: goals(parent.parentElement).indexOf(parent) + 1 };
      },
    };

    const put = async (root, item, parentId, place) => {
      const goal = section.find(root, item);
      const list = goals(goal.parentElement).filter((one) => one !== goal);
      list.splice(place, 0, goal);
      const { mentorship, planRevision } = root.dataset;
      await rest.order(mentorship, planRevision, { parentId, goals: list.map(idOf) });
      return AJS.I18n.getText('dev.cairn.mentoring.order.moved', place + 1, list.length);
    };

    return {
      ways,
      /** Gives what to say about it. */
      move: async (item, way) => {
        const root = item.element.closest('[data-mentorship]');
        const list = goals(item.element.parentElement);
        const to = ways[way](item.element, list, list.indexOf(item.element));
        if (!to) return AJS.I18n.getText('dev.cairn.mentoring.order.not-there');
        const parentId = idOf(to.parent);
        if (parentId !== idOf(above(item.element))) {
          await rest.change(item, { parentId });
          await section.refresh();
        }
        return to.place === undefined ? undefined : put(root, item, parentId, to.place);
      },
    };
  },
);
