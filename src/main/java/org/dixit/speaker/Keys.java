package org.dixit.speaker;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dixit.likeness.Names;

/** Keeps the keys of speakers up with the rules that make them. */
@ApplicationScoped
public class Keys {

    private static final int AT_ONCE = 500;

    Keys() {}

    /** Makes the keys anew of speakers that have them by other rules, part by part. Tells how many those were. */
    public int catchUp() {
        int made = 0;
        int part = AT_ONCE;
        while (part == AT_ONCE) {
            part = QuarkusTransaction.requiringNew().call(Keys::makeSome);
            made += part;
        }
        return made;
    }

    private static int makeSome() {
        List<Speaker> stale = Speaker.<Speaker>find("keyRules <> ?1", Names.RULES)
                .range(0, AT_ONCE - 1)
                .list();
        stale.forEach(Speaker::makeKeys);
        return stale.size();
    }
}
