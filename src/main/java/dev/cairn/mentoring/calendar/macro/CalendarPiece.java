package dev.cairn.mentoring.calendar.macro;

import dev.cairn.mentoring.calendar.CalendarAddress;
import dev.cairn.mentoring.calendar.CalendarService;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.MyMentoringPiece;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lets a person have their check-ins in their own calendar; one statement. */
@Named
public class CalendarPiece implements MyMentoringPiece {
    private static final String TEMPLATE = "ui/calendar/calendar.html.vm";

    private final CalendarService calendars;
    private final MacroScreen screen;

    @Inject
    public CalendarPiece(CalendarService calendars, MacroScreen screen) {
        this.calendars = calendars;
        this.screen = screen;
    }

    /** Below what waits for them: it is set up once. */
    @Override
    public int place() {
        return 90;
    }

    @Override
    public String html(UserKey viewer, Words words) {
        CalendarAddress address = calendars.address(viewer);
        screen.require("calendar");
        return screen.draw(TEMPLATE, view(address, words), words);
    }

    private static CalendarView view(CalendarAddress address, Words words) {
        String revision = String.valueOf(address.revision());
        return address.isThere()
                ? new CalendarView(
                        revision,
                        words.text("calendar.since", words.day(State.sure(address.changedAt()))),
                        List.of(
                                ActionView.atOnce("make-calendar", words.text("calendar.make-again"), ActionView.PLAIN),
                                ActionView.atOnce("revoke-calendar", words.text("calendar.revoke"), ActionView.SUBTLE)))
                : new CalendarView(
                        revision,
                        words.text("calendar.none"),
                        List.of(ActionView.atOnce("make-calendar", words.text("calendar.make"), ActionView.PLAIN)));
    }
}
