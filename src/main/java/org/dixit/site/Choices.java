package org.dixit.site;

import io.quarkus.qute.TemplateData;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.extract.Measure;
import org.dixit.extract.QuotationType;
import org.dixit.extract.SpeakerKind;
import org.dixit.review.Status;

/** The choices that filters offer, for templates: {@code Measure:values}. */
@TemplateData(target = ClaimRole.class, namespace = "ClaimRole")
@TemplateData(target = CountType.class, namespace = "CountType")
@TemplateData(target = Measure.class, namespace = "Measure")
@TemplateData(target = QuotationType.class, namespace = "QuotationType")
@TemplateData(target = SpeakerKind.class, namespace = "SpeakerKind")
@TemplateData(target = Status.class, namespace = "Status")
final class Choices {

    private Choices() {}
}
