using System.Text;

namespace Analysis.Cli.Packs;

/// <summary>What a pack says of itself to whoever gets it.</summary>
internal static class PackReadme
{
    /// <summary>What stands in a pack whose names are masked, and in no other.</summary>
    public const string Masked = "Names of private persons are masked: each is 'Person' with a number, the same in every file. Offsets are those of the originals. Documents that name them have no hash here, since a list of names could be tried against it.";

    public static PackEntry Of(bool hasOriginals, bool hasNotebooks, bool isMasked) => new(PackContents.Readme, Encoding.UTF8.GetBytes($"""
        # Evidence pack

        Claims of numbers, actors, dates and statements that were read, by rules, from the documents listed in `originals.csv`.

        Check it with one command of the program that made it:

            analysis verify FILE.zip{(hasOriginals ? "" : " --corpus DIR")}

        {(isMasked ? Masked + "\n\n" : "")}{(hasOriginals
            ? "The originals are in `corpus/`. The command reads them again"
            : "`DIR` is a folder with the originals, which are not in this pack. The command compares their hashes, reads them again")}
        {(isMasked ? "with the tables of the user in that folder, masks them alike" : "with the tables of the user that are in this pack")}, and names every cell, chart and line in which the result differs. Exit code 0: nothing does.

        Made by {PackContents.Program}. Another version may read rows differently; the command tells when it is another.

        | file | what it is |
        |---|---|
        | `originals.csv` | name, SHA-256 and size of each document that was read |
        {(isMasked ? "" : $"| `corpus/` | {(hasOriginals ? "the originals, and " : "")}the tables of the user as they were: `sources.csv`, `aliases.csv`, `copies.csv`, `review.csv`, `lexicon/` |\n")}| `tables/` | the tables as CSV, as one workbook and as Parquet; `columns.csv` explains every column, `decisions.csv` has every decision of a person, `diagnostics.csv` what is doubtful |
        | `charts/` | the charts, as SVG and PNG |
        | `index.html` | the page: charts, tables and texts, for any browser, without a network |
        {(hasNotebooks ? "| `notebooks/` | the notebooks as they ran on these documents; they are compared with their hashes only, since running them runs their code |\n" : "")}| `manifest.csv` | name, SHA-256 and size of each file of this pack but itself |

        `index.html` holds the words of the documents{(hasOriginals ? ", and `corpus/` the documents" : "")}: look who may read them before you pass the pack on. A hash shows that a file is the same, not that it is true.

        """.ReplaceLineEndings("\n")));
}
