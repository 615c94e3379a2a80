package danqing.engine.library;

import danqing.engine.text.TextReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Chinese without a dictionary: fields ending in {@value #PAIRS} hold every two neighbouring characters, all others single characters. */
final class ChineseAnalyzer extends Analyzer {
    static final String PAIRS = "2";

    ChineseAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream lower = new LowerCaseFilter(words);
        return new TokenStreamComponents(words, field.endsWith(PAIRS) ? new CJKBigramFilter(lower) : lower);
    }

    /** What is indexed and searched is Simplified. */
    static String plain(String text) {
        return text == null ? "" : TextReader.plain(text);
    }
}
