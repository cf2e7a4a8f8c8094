/* A clock for the talk, for whoever starts it and in their browser alone: how many minutes a section has left. It ends nothing, and nothing waits for it. */
define('dev.cairn.mentoring/checkin/clock', ['dev.cairn.mentoring/shared/say'], (say) => {
  const SECOND = 1000;
  const MINUTE = 60 * SECOND;

  const words = (left) => {
    if (left <= 0) return AJS.I18n.getText('dev.cairn.mentoring.clock.over');
    if (left < MINUTE) return AJS.I18n.getText('dev.cairn.mentoring.clock.last');
    return AJS.I18n.getText('dev.cairn.mentoring.clock.left', String(Math.ceil(left / MINUTE)));
  };

  /** Shows it, however often the check-in is drawn anew; gives what its buttons do. */
  return (root) => {
    const name = `dev.cairn.mentoring.clock.${root.dataset.viewer}.${root.dataset.id}`;
    const timed = () => [...root.querySelectorAll('.mentoring-talk[data-minutes]:not([data-minutes=""])')];
    const current = () => timed().findIndex((section) => section.dataset.section === now.id);
    const clockOf = () => root.querySelector('.mentoring-clock');
    let now = {};

    /* It stands in the section that it counts, and stays where it is stopped. Nothing is announced but that a time which was seen to run is over. */
    const draw = () => {
      const clock = clockOf();
      if (!clock) return;
      const sections = timed();
      const section = sections[current()];
      const [timer, start, next, stop] = clock.children;
      timer.hidden = stop.hidden = !section;
      start.hidden = Boolean(section);
      next.hidden = !section || section === sections.at(-1);
      if (!section) return;
      if (!section.contains(clock)) section.querySelector('h3').after(clock);
      const text = words(now.since + section.dataset.minutes * MINUTE - Date.now());
      if (text === timer.textContent) return;
      if (timer.textContent && text === words(0)) say(text);
      timer.textContent = text;
    };
    const turn = (to) => {
      now = to;
      try {
        sessionStorage.setItem(name, JSON.stringify(to));
      } catch {
        /* A full or forbidden store costs only the reload. */
      }
      clockOf().firstElementChild.textContent = '';
      draw();
      clockOf().scrollIntoView({ block: 'center' });
      clockOf().querySelector('button:not([hidden])').focus({ preventScroll: true });
    };
    const next = () => {
      const section = timed()[current() + 1];
      turn({ id: section.dataset.section, since: Date.now() });
      say(`${section.querySelector('h3').firstChild.textContent.trim()}: ${clockOf().firstElementChild.textContent}`);
    };

    try {
      now = JSON.parse(sessionStorage.getItem(name)) ?? now;
    } catch {
      /* What cannot be reached holds nothing either. */
    }
    draw();
    root.addEventListener('mentoring-drawn', draw);
    setInterval(draw, SECOND);
    return {
      'start-clock': next,
      'next-section': next,
      'stop-clock': () => {
        turn({});
        say(AJS.I18n.getText('dev.cairn.mentoring.clock.stopped'));
      },
    };
  };
});
