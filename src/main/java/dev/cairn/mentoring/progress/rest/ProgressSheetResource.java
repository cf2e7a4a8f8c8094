package dev.cairn.mentoring.progress.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.progress.ProgressSheet;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.rest.Answers;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The mentorships of a space as a file for spreadsheets, for whom their table is. It is sent as it is read. */
@LicensedOnly
@Path("spaces/{key}/progress.csv")
@Produces({ProgressSheetResource.CSV, Answers.PROBLEM_JSON})
public class ProgressSheetResource {
    static final String CSV = "text/csv;charset=utf-8";

    private final ProgressSheet sheets;
    private final People people;
    private final Answers answers;

    @Inject
    public ProgressSheetResource(ProgressSheet sheets, People people, Answers answers) {
        this.sheets = sheets;
        this.people = people;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("key") String key, @Context UriInfo address) {
        return answers.read(viewer -> {
            ProgressRequest request = ProgressRequest.of(key, address, people);
            ProgressSheet.Unwritten sheet = sheets.of(key, request.query(), viewer);
            return Response.ok(streamed(sheet, request.mark()), CSV)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mentorships.csv\"");
        });
    }

    private static StreamingOutput streamed(ProgressSheet.Unwritten sheet, boolean mark) {
        return out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            if (mark) {
                text.write('\uFEFF');
            }
            sheet.writeTo(text);
            text.flush();
        };
    }
}
