package danqing.engine.library;

import danqing.engine.job.BadInput;
import danqing.engine.scene.Entity;
import danqing.engine.scene.SceneReader;
import danqing.engine.text.TextReader;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** Words a person searches for, as a query: neighbouring characters count more than single ones, and things named count wherever they were painted. */
final class Words {
    private static final float PAIR = 3;
    private static final float THING = 2;
    private static final float VERSE = 1.2f;

    private Words() {}

    /** @throws BadInput when there is nothing to search for in it */
    static Query query(String text) {
        String plain = ChineseAnalyzer.plain(text).strip();
        QueryBuilder builder = new QueryBuilder(new ChineseAnalyzer());
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String field : List.of(IndexWriting.VERSE, IndexWriting.ABOUT)) {
            float weight = field.equals(IndexWriting.VERSE) ? VERSE : 1;
            add(all, builder.createBooleanQuery(field, plain), weight);
            add(all, builder.createBooleanQuery(field + ChineseAnalyzer.PAIRS, plain), PAIR * weight);
        }
        for (String concept : concepts(plain)) {
            add(all, new TermQuery(new Term(IndexWriting.CONCEPT, concept)), THING);
        }
        BooleanQuery query = all.build();
        if (query.clauses().isEmpty()) {
            throw new BadInput("没有可查的字：请写几个词，例如 月夜孤舟。");
        }
        return query;
    }

    private static void add(BooleanQuery.Builder all, Query q, float weight) {
        if (q != null) {
            all.add(new BoostQuery(q, weight), BooleanClause.Occur.SHOULD);
        }
    }

    private static List<String> concepts(String text) {
        try {
            return SceneReader.lexiconOnly().read(TextReader.read(text)).entities().stream().filter(e -> e.origin() == Entity.Origin.LEXICON)
                    .map(Entity::concept).distinct().toList();
        } catch (BadInput e) {
            return List.of();
        }
    }
}
