package dev.cairn.sandbox.paper;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** HTML in the wrapper of a mail, which Word opens as a document of its own. */
public final class WordFile {
    private static final String BOUNDARY = "----=_Part_of_a_page";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));

    private WordFile() {}

    /** The file that holds a whole HTML document. */
    public static byte[] wrap(String html) {
        String file = String.join(
                "\r\n",
                "MIME-Version: 1.0",
                "Content-Type: multipart/related; boundary=\"" + BOUNDARY + "\"",
                "",
                "--" + BOUNDARY,
                "Content-Type: text/html; charset=UTF-8",
                "Content-Transfer-Encoding: base64",
                "Content-Location: file:///C:/exported.html",
                "",
                LINES.encodeToString(html.getBytes(StandardCharsets.UTF_8)),
                "--" + BOUNDARY + "--",
                "");
        return file.getBytes(StandardCharsets.US_ASCII);
    }
}
