using Analysis.Review;
using Analysis.Tables;
using Analysis.Tests.Support;

namespace Analysis.Tests.Review;

/// <summary>What persons decide holds from run to run, and never hides that it is theirs.</summary>
public sealed class ReviewTests
{
    private const string Heading = "id,table,decision,field,value,by,on,note\n";
    private const string Report = "On 4 March 2021 the police arrested 120 people in Riga.\n\nMaria Okoye, the minister, said that 20 people were killed.\n\nOn Thursday the union said that 33 people were arrested in Tartu.";

    private static readonly Corpus Before = Corpus();
    private static readonly FigureRow Arrested = Before.Figures.Single(row => row.Quote == "120");
    private static readonly FigureRow Killed = Before.Figures.Single(row => row.Quote == "20");

    [Fact]
    public void A_corrected_value_stands_beside_what_the_rules_read()
    {
        var corpus = Corpus($"{Arrested.Id},figures,correct,value,450,A. Name,2024-05-21,the table says so\n");
        var row = corpus.Figures.Single(row => row.Id == Arrested.Id);
        Assert.Equal((450, 450, 450, "corrected", "A. Name"), (row.Value, row.Low, row.High, row.Decision, row.DecidedBy));
        Assert.Equal("value was 120; low was 120; high was 120", row.Changed);
        Assert.Equal(Arrested with { Value = 450, Low = 450, High = 450, Decision = "corrected", DecidedBy = "A. Name",
            Changed = row.Changed }, row);
        Assert.Equal(("120", DecisionState.Applied, 2),
            Assert.Single(corpus.Decisions) is var decision ? (decision.Machine, decision.State, decision.Line) : default);
        Assert.Empty(corpus.Diagnostics);
    }

    [Fact]
    public void A_rejected_row_leaves_tables_and_counts_and_is_kept()
    {
        var mention = Before.Actors.Single(row => row.Quote.StartsWith("Maria", StringComparison.Ordinal));
        var corpus = Corpus($"{Killed.Id},figures,reject,,,A. Name,2024-05-21,no claim\n{mention.Id},actors,reject,,,A. Name,,\n");
        Assert.Equal(Before.Figures.Where(row => row != Killed), corpus.Figures);
        Assert.Equal([mention.Id, Killed.Id], corpus.Rejected.Select(row => row.Id));
        Assert.Contains(Before.ActorSummary, row => row.Actor == mention.Actor);
        Assert.DoesNotContain(corpus.ActorSummary, row => row.Actor == mention.Actor);
        Assert.Equal("20", corpus.Decisions[0].Quote);
    }

    [Fact]
    public void Accepted_rows_say_by_whom()
    {
        var row = Corpus($"{Arrested.Id},figures,accept,,,A. Name,2024-05-21,\n").Figures.Single(row => row.Id == Arrested.Id);
        Assert.Equal(Arrested with { Decision = "accepted", DecidedBy = "A. Name" }, row);
    }

    [Fact]
    public void A_day_that_a_person_gives_resolves_a_date_and_a_figure()
    {
        var date = Before.Dates.Single(row => row.Quote == "Thursday");
        var figure = Before.Figures.Single(row => row.Quote == "33");
        var corpus = Corpus(
            $"{date.Id},dates,correct,value,2020-11-05,A. Name,,known\n{figure.Id},figures,correct,asOf,2020-11-05,A. Name,,known\n");
        var resolved = corpus.Dates.Single(row => row.Id == date.Id);
        Assert.Equal((new DateOnly(2020, 11, 5), new DateOnly(2020, 11, 5), Analysis.Recognition.Dates.DateBasis.Assigned),
            (resolved.From, resolved.To, resolved.Basis));
        Assert.Equal((new DateOnly(2020, 11, 5), Analysis.Recognition.Figures.AsOfBasis.Assigned),
            corpus.Figures.Single(row => row.Id == figure.Id) is var dated ? (dated.AsOf, dated.AsOfBasis) : default);
    }

    [Theory]
    [InlineData("A,2024-05-21", "reject,,", "B,2024-05-22", "accept,,")]
    [InlineData("A,2024-05-21", "correct,value,7", "B,2024-05-22", "correct,value,8")]
    [InlineData("A,2024-05-21", "correct,value,7", "B,2024-05-22", "reject,,")]
    public void Two_who_disagree_leave_the_row_as_the_rules_read_it_whoever_stands_first(
        string one, string first, string other, string second)
    {
        var (a, b) = ($"{Arrested.Id},figures,{first},{one},\n", $"{Arrested.Id},figures,{second},{other},\n");
        foreach (var corpus in new[] { Corpus(a + b), Corpus(b + a) })
        {
            Assert.Equal(Before.Figures, corpus.Figures);
            Assert.All(corpus.Decisions, row => Assert.Equal(DecisionState.Disputed, row.State));
            var told = Assert.Single(corpus.Diagnostics);
            Assert.Equal(("AN0185", true), (told.Code, told.Message
                .StartsWith($"A and B decided differently on the row {Arrested.Id} (“120”; lines 2, 3)", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Two_who_agree_or_speak_of_different_columns_are_both_heard()
    {
        var corpus = Corpus($"{Arrested.Id},figures,correct,value,7,A,,\n{Arrested.Id},figures,correct,place,Riga,B,,\n{Killed.Id},figures,reject,,,A,,\n{Killed.Id},figures,reject,,,B,,\n");
        var row = corpus.Figures.Single(row => row.Id == Arrested.Id);
        Assert.Equal((7, "Riga", "A; B"), (row.Value, row.Place, row.DecidedBy));
        Assert.Equal(Killed.Id, Assert.Single(corpus.Rejected).Id);
        Assert.Empty(corpus.Diagnostics);
    }

    [Theory]
    [InlineData("reject,,,A,2024-05-22", "correct,value,7,A,2024-05-21", null)]
    [InlineData("correct,value,7,A,2024-05-21", "correct,value,8,A,2024-05-22", 8)]
    [InlineData("correct,value,8,A,2024-05-22", "correct,value,7,A,2024-05-21", 8)]
    [InlineData("reject,,,A,2024-05-21", "accept,,,a,2024-05-21", 120)]
    public void A_later_decision_of_the_same_person_replaces_the_earlier(string first, string second, int? value)
    {
        var corpus = Corpus($"{Arrested.Id},figures,{first},\n{Arrested.Id},figures,{second},\n");
        Assert.Equal(value, corpus.Figures.SingleOrDefault(row => row.Id == Arrested.Id)?.Value);
        Assert.Single(corpus.Decisions, row => row.State == DecisionState.Replaced);
    }

    [Fact]
    public void An_edit_elsewhere_a_new_name_and_new_documents_leave_a_decision_in_force()
    {
        var review = Files.Of("review.csv", Heading + $"{Arrested.Id},figures,correct,value,450,A. Name,2024-05-21,\n");
        var edited = Files.Corpus(review,
            Files.Of("a.txt", Report.Replace("Maria Okoye, the minister,", "Maria Okoye the minister", StringComparison.Ordinal)));
        Assert.Equal((450, DecisionState.AppliedToEdited),
            (edited.Figures.Single(row => row.Quote == "120").Value, edited.Decisions[0].State));
        var renamed = Files.Corpus(review, Files.Of("0.txt", "In Tartu 120 people were arrested."), Files.Of("new/b.txt", Report));
        Assert.Equal((450, DecisionState.Applied),
            (renamed.Figures.Single(row => row.Source == "new/b.txt" && row.Quote == "120").Value, renamed.Decisions[0].State));
        Assert.Equal(120, renamed.Figures.Single(row => row.Source == "0.txt").Value);
    }

    [Fact]
    public void A_correction_holds_when_the_rules_read_the_row_differently_and_is_told()
    {
        // As an id of a reading with another claim: all but the last two letters are those of the row.
        var other = Arrested.Id[..^2] + (Arrested.Id.EndsWith("00", StringComparison.Ordinal) ? "11" : "00");
        var corpus = Corpus($"{other},figures,correct,value,450,A. Name,2024-05-21,\n");
        Assert.Equal((450, DecisionState.AppliedToOtherReading),
            (corpus.Figures.Single(row => row.Id == Arrested.Id).Value, corpus.Decisions[0].State));
        Assert.Equal("AN0184", Assert.Single(corpus.Diagnostics).Code);
        Assert.Equal(OpenMatter.ReadsOtherwise, ReviewQueue.Of(corpus)[0].Matter);
    }

    [Theory]
    [InlineData("aliases.csv", "name,actor,kind\nMaria Okoye,Mary Okoye,person\n")]
    [InlineData("sources.csv", "file,published\na.txt,2021-03-06\n")]
    [InlineData("copies.csv", "source,copyOf,same\n")]
    public void Another_table_of_the_user_overwrites_no_correction(string name, string content)
    {
        var corpus = Files.Corpus(
            Files.Of("a.txt", Report), Files.Of(name, content), Files.Of("review.csv", Heading
                + $"{Arrested.Id},figures,correct,value,450,A. Name,2024-05-21,\n{Killed.Id},figures,reject,,,A. Name,2024-05-21,\n"));
        Assert.Equal(450, corpus.Figures.Single(row => row.Id == Arrested.Id).Value);
        Assert.Equal(Killed.Id, Assert.Single(corpus.Rejected).Id);
    }

    [Fact]
    public void A_reprint_takes_no_decision_from_its_original()
    {
        var review = Files.Of("review.csv", Heading + $"{Killed.Id},figures,reject,,,A. Name,2024-05-21,\n");
        var corpus = Files.Corpus(review, Files.Of("a.txt", Report), Files.Of("b.txt", Report));
        Assert.Equal("a.txt", Assert.Single(corpus.Rejected).Source);
        Assert.DoesNotContain(corpus.Counted(corpus.Figures), row => row.Quote == "20");
    }

    [Theory]
    [InlineData("120", "130")]
    [InlineData("On 4 March 2021 the police arrested 120 people in Riga.", "Nothing happened.")]
    public void A_decision_whose_sentence_was_edited_is_orphaned_and_never_dropped(string words, string others)
    {
        var corpus = Files.Corpus(
            Files.Of("review.csv", Heading + $"{Arrested.Id},figures,reject,,,A. Name,2024-05-21,\n"),
            Files.Of("a.txt", Report.Replace(words, others, StringComparison.Ordinal)));
        Assert.Equal(DecisionState.Orphaned, Assert.Single(corpus.Decisions).State);
        Assert.Empty(corpus.Rejected);
        Assert.Equal(("corpus/review.csv", 2, 1, "AN0183"),
            Assert.Single(corpus.Diagnostics) is var told ? (told.File, told.Line, told.Column, told.Code) : default);
    }

    [Theory]
    [InlineData("f12,figures,reject,,,A,,", "2:1 AN0176")]
    [InlineData("zzzzzzzzzzzzzzzz,figures,reject,,,A,,", "2:1 AN0176")]
    [InlineData("ID,dates,reject,,,A,,", "2:18 AN0177")]
    [InlineData("ID,people,reject,,,A,,", "2:18 AN0177")]
    [InlineData("ID,figures,remove,,,A,,", "2:26 AN0178")]
    [InlineData("ID,figures,1,,,A,,", "2:26 AN0178")]
    [InlineData("ID,figures,reject,,,A,21.5.2024,", "2:37 AN0179")]
    [InlineData("ID,figures,accept,value,5,A,,", "2:33 AN0180")]
    [InlineData("ID,figures,accept,,,,2024-05-21,", "2:35 AN0186")]
    [InlineData("ID,figures,correct,colour,5,A,,", "2:34 AN0181")]
    [InlineData("ID,figures,correct,quote,5,A,,", "2:34 AN0181")]
    [InlineData("ID,figures,correct,value,many,A,,", "2:40 AN0182")]
    [InlineData("ID,figures,correct,qualifier,roughly,A,,", "2:44 AN0182")]
    [InlineData("ID,figures,correct,asOf,2024-02-30,A,,", "2:39 AN0182")]
    [InlineData("ID,figures,reject,,,A", "2:1 AN0120")]
    public void A_bad_line_is_told_with_its_place_and_costs_no_other(string line, string told)
    {
        var corpus = Corpus($"{line.Replace("ID", Arrested.Id, StringComparison.Ordinal)}\n{Killed.Id},figures,reject,,,A,2024-05-21,\n");
        var diagnostic = Assert.Single(corpus.Diagnostics);
        Assert.Equal(told, FormattableString.Invariant($"{diagnostic.Line}:{diagnostic.Column} {diagnostic.Code}"));
        Assert.Equal(Killed.Id, Assert.Single(corpus.Rejected).Id);
    }

    [Fact]
    public void Columns_stand_in_any_order_and_one_that_nothing_reads_is_told()
    {
        var corpus = Files.Corpus(Files.Of("a.txt", Report),
            Files.Of("review.csv", $"\uFEFFby,decision,mood,table,id\r\nA,reject,good,figures,{Killed.Id}"));
        Assert.Equal(Killed.Id, Assert.Single(corpus.Rejected).Id);
        Assert.Equal((1, 13), Assert.Single(corpus.Diagnostics) is var told ? (told.Line, told.Column) : default);
    }

    private static Corpus Corpus(string lines = "") => lines.Length == 0 ? Files.Corpus(Files.Of("a.txt", Report))
        : Files.Corpus(Files.Of("a.txt", Report), Files.Of("review.csv", Heading + lines));
}
