package org.dixit.importing;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The import page's form, as it was filled in. */
public class ImportForm {

    @RestForm
    public @Nullable String text;

    @RestForm("files")
    public @Nullable List<FileUpload> files;

    @RestForm
    public @Nullable String publisher;

    @RestForm
    public @Nullable String headline;

    @RestForm
    public @Nullable String published;

    @RestForm
    public @Nullable String address;

    /** The files; a browser sends one without a name where none was chosen. */
    List<FileUpload> chosen() {
        return files == null
                ? List.of()
                : files.stream().filter(f -> !f.fileName().isBlank()).toList();
    }

    boolean hasText() {
        return text != null && !text.isBlank();
    }

    /** @throws RefusedException if the day is none */
    Details details() {
        return new Details(publisher, headline, Details.day(published), address, null);
    }
}
