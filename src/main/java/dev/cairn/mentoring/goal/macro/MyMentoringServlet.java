package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.CurrentUser;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.OwnPageServlet;
import java.util.Map;

/** {@code /plugins/servlet/mentoring/my-mentoring}: what waits for whoever asks. What is done there goes through REST. */
public final class MyMentoringServlet extends OwnPageServlet {
    private static final long serialVersionUID = 1L;

    private final transient MyMentoringPage page;

    public MyMentoringServlet(MyMentoringPage page, CurrentUser viewer) {
        super(viewer);
        this.page = page;
    }

    @Override
    protected String html(Map<String, String> given, UserKey asking) {
        return page.html(asking);
    }
}
