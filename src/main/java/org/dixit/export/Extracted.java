package org.dixit.export;

import org.dixit.review.Origin;

/**
 * How an item was found.
 *
 * @param key the same for the same words in the next run; unique within the article version
 * @param rule name of the rule that made it
 * @param confidence from 0 to 1
 * @param engine version of the engine that last read it
 */
public record Extracted(Origin origin, String key, String rule, double confidence, String engine) {}
