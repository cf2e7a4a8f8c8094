/* Moves a goal among its neighbours: up, down, under the goal above it, or out to the level of its parent. */
define(
  'dev.cairn.mentoring/goal/order',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/say'],
  (rest, say) => {
    const goals = (list) => (list ? [...list.children].filter((at) => at.dataset.item === 'goal') : []);
    const below = (goal) => goals(goal.querySelector(':scope > ul'));
    const above = (goal) => goal.parentElement.closest('[data-item="goal"]');
    const ids = (list) => list.map((goal) => goal.dataset.id);
    const placed = (list, goal, at) => {
      const rest = list.filter((one) => one !== goal);
      rest.splice(at, 0, goal);
      return rest;
    };

    const ways = {
      up: (goal, list, at) => at > 0 && { parent: above(goal), list: placed(list, goal, at - 1) },
      down: (goal, list, at) => at < list.length - 1 && { parent: above(goal), list: placed(list, goal, at + 1) },
      in: (goal, list, at) => at > 0 && { parent: list[at - 1], list: [...below(list[at - 1]), goal] },
      out: (goal) => {
        const parent = above(goal);
        if (!parent) return false;
        const neighbours = goals(parent.parentElement);
        return { parent: above(parent), list: placed(neighbours, goal, neighbours.indexOf(parent) + 1) };
      },
    };

    return {
      ways,
      move: async (item, way) => {
        const list = goals(item.element.parentElement);
        const to = ways[way](item.element, list, list.indexOf(item.element));
        if (!to) return;
        const root = item.element.closest('[data-mentorship]').dataset;
        await rest.order(root.mentorship, root.planRevision, { parentId: to.parent ? to.parent.dataset.id : null, goals: ids(to.list) });
        say(AJS.I18n.getText('dev.cairn.mentoring.order.moved', to.list.indexOf(item.element) + 1, to.list.length));
      },
    };
  },
);
