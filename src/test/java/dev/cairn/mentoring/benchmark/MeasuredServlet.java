package dev.cairn.mentoring.benchmark;

import com.sun.management.ThreadMXBean;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** Lets something answer and tells in a header how much memory that took. */
final class MeasuredServlet extends HttpServlet {
    /** The header, in bytes. */
    static final String ALLOCATED = "X-Benchmark-Allocated";

    private static final long serialVersionUID = 1L;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final transient Answering answering;

    /** What answers. */
    interface Answering {
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    MeasuredServlet(Answering answering) {
        this.answering = answering;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        answering.answer(request, response);
        response.setHeader(ALLOCATED, String.valueOf(THREADS.getCurrentThreadAllocatedBytes() - before));
    }
}
