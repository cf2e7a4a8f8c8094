package dev.cairn.mentoring.goal.macro;

/** What is said of something that hangs on a goal at a glance. */
record Line(String title, String sub, String when, String link, String linkText, ChartView chart) {
    Line(String title, String sub, String when) {
        this(title, sub, when, "", "", ChartView.NONE);
    }
}
