-- Rows beside the sentence that they stand in and the source of it. A row that no sentence holds is there too, without one.
CREATE VIEW figures_in_sentences AS
SELECT figures.*, sentences.sentence AS sentence, sentences.quote AS sentenceQuote, sources.title, sources.publisher, sources.published
FROM figures
JOIN sources ON sources.source = figures.source
LEFT JOIN sentences ON sentences.source = figures.source AND sentences.start <= figures.start AND figures.start < sentences."end";

CREATE VIEW statements_in_sentences AS
SELECT statements.*, sentences.sentence AS sentence, sentences.quote AS sentenceQuote, sources.title, sources.publisher, sources.published
FROM statements
JOIN sources ON sources.source = statements.source
LEFT JOIN sentences ON sentences.source = statements.source AND sentences.start <= statements.start AND statements.start < sentences."end";

CREATE VIEW dates_in_sentences AS
SELECT dates.*, sentences.sentence AS sentence, sentences.quote AS sentenceQuote, sources.title, sources.publisher, sources.published
FROM dates
JOIN sources ON sources.source = dates.source
LEFT JOIN sentences ON sentences.source = dates.source AND sentences.start <= dates.start AND dates.start < sentences."end";
