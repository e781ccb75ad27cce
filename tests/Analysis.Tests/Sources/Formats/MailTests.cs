using System.Text;
using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources.Formats;

/// <summary>Mail as people save it: what is its text, whose it is, of which day, and what hangs on it.</summary>
public sealed class MailTests
{
    private const string Words = "Police in Harbel arrested 240 people on Tuesday, the Open Courts Centre said.";

    [Fact]
    public void Subject_sender_day_and_body()
    {
        var mail = Single(Mail("From: \"Open Courts Centre\" <press@opencourts.example>", "Date: Wed, 17 May 2023 23:30:00 -0500",
            "Subject: Re: Arrests in Harbel", "", Words));
        Assert.Equal(
            (SourceStatus.Read, Words, "Arrests in Harbel", "Open Courts Centre", new DateOnly(2023, 5, 17), PublishedBasis.Stated),
            (mail.Status, mail.Text.Content, mail.Properties.Title, mail.Properties.Publisher, mail.Properties.Published!.Value,
                mail.Properties.PublishedBasis));
        Assert.Empty(mail.Diagnostics);
    }

    [Theory]
    [InlineData("\"Harbel City Hall\" <media@harbel.example>", "Harbel City Hall")]
    [InlineData("\"Ministry of Health, Newsroom\" <newsroom@health.example>", "Ministry of Health, Newsroom")]
    [InlineData("Alerts <no-reply@monitor.example>", "Alerts")]
    [InlineData("\"Ana Ruiz\" <a.ruiz@harbel.example>", "harbel.example")]
    [InlineData("Ana Ruiz <ana.ruiz77@gmail.com>", "")]
    [InlineData("ana@web.de", "")]
    [InlineData("press@opencourts.example", "opencourts.example")]
    [InlineData("=?utf-8?Q?Minist=C3=A8re_de_l=27Int=C3=A9rieur?= <presse@int.example>", "Ministère de l'Intérieur")]
    public void The_publisher_is_an_office_or_an_organisation_and_no_private_person(string from, string publisher) =>
        Assert.Equal(publisher, Single(Mail($"From: {from}", "Date: Wed, 17 May 2023 10:00:00 +0000", "", Words)).Properties.Publisher);

    [Fact]
    public void A_list_is_the_publisher_of_its_mail() => Assert.Equal(
        "Courts Watch", Single(Mail("From: Ana Ruiz <ana@gmail.com>", "List-Id: \"Courts Watch\" <watch.opencourts.example>", "",
            Words)).Properties.Publisher);

    [Fact]
    public void Without_a_date_nothing_is_made_up()
    {
        var mail = Single(Mail("From: press@opencourts.example",
            "Received: from mx by mx; Thu, 18 May 2023 10:00:00 +0000", "Subject: News", "", Words));
        Assert.Equal((null, PublishedBasis.Unresolved), (mail.Properties.Published, mail.Properties.PublishedBasis));
    }

    [Theory]
    [InlineData("windows-1251", "8bit")]
    [InlineData("koi8-r", "base64")]
    [InlineData("utf-8", "quoted-printable")]
    public void Letters_of_other_alphabets_in_the_encodings_of_mail(string charset, string transfer)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string words = "Полиция задержала 240 человек.";
        var bytes = Encoding.GetEncoding(charset).GetBytes(words);
        var body = transfer == "base64" ? Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes))
            : transfer == "8bit" ? bytes
            : Encoding.ASCII.GetBytes(string.Concat(bytes.Select(b => b < 128 && b != '=' ? ((char)b).ToString() : $"={b:X2}")));
        var head = Encoding.ASCII.GetBytes(
            $"From: press@a.example\r\nContent-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: {transfer}\r\n\r\n");
        Assert.Equal(words, DocumentReader.Read(Files.Of("a.eml", [.. head, .. body])).Single().Text.Content);
    }

    [Fact]
    public void Of_a_plain_part_and_a_page_the_one_that_says_more()
    {
        string Both(string plain, string page) => Single(Mail(
            "From: press@a.example", "Content-Type: multipart/alternative; boundary=b", "", "--b", "Content-Type: text/plain", "", plain,
            "--b", "Content-Type: text/html", "", page, "--b--")).Text.Content;
        Assert.Equal(Words, Both(Words, $"<p>{Words}</p>"));
        Assert.Equal(Words, Both("See the web version.", $"<html><body><p>{Words}</p></body></html>"));
    }

    [Fact]
    public void Attachments_are_documents_of_their_own()
    {
        var documents = DocumentReader.Read(Mail(
            "From: press@a.example", "Date: Wed, 17 May 2023 10:00:00 +0000", "Subject: News", "Content-Type: multipart/mixed; boundary=b",
            "", "--b", "Content-Type: text/plain", "", "See the files.",
            "--b", "Content-Type: text/plain; name=\"C:\\\\files\\\\notes#1.txt\"",
            "Content-Disposition: attachment; filename=\"C:\\\\files\\\\notes#1.txt\"", "", Words,
            "--b", "Content-Type: text/html", "Content-Disposition: attachment; filename=page.html", "", $"<p>{Words}</p>",
            "--b", "Content-Type: text/plain", "Content-Disposition: attachment; filename=notes-1.txt", "", "Others.",
            "--b", "Content-Type: application/octet-stream", "Content-Disposition: attachment; filename=mail.msg", "", "x",
            "--b", "Content-Type: image/png", "Content-Disposition: inline", "Content-ID: <logo>", "", "x", "--b--")).ToList();
        Assert.Equal(
            [("a.eml", SourceStatus.Read, "See the files."), ("a.eml#notes-1.txt", SourceStatus.Read, Words),
                ("a.eml#page.html", SourceStatus.Read, Words), ("a.eml#notes-1-2.txt", SourceStatus.Read, "Others."),
                ("a.eml#mail.msg", SourceStatus.Unsupported, "")],
            documents.Select(document => (document.Text.Name, document.Status, document.Text.Content.Trim())));
        Assert.All(documents.Skip(1), document => Assert.Null(document.Properties.Published));
        Assert.StartsWith("corpus/a.eml:1:1: info AN0117: Left out, as no part of the article: pictures and signatures (1 x",
            Assert.Single(documents[0].Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---------- Forwarded message ---------")]
    [InlineData("Begin forwarded message:")]
    [InlineData("________________________________")]
    public void A_mail_that_is_only_passed_on_is_the_older_one_with_its_own_day(string mark)
    {
        var mail = Single(Mail("From: Ana Ruiz <ana@gmail.com>", "Date: Mon, 29 May 2023 10:00:00 +0000", "Subject: Fwd: Arrests", "",
            mark, "From: Open Courts Centre <press@opencourts.example>", "Date: Wed, 17 May 2023 at 10:12",
            "Subject: Arrests in Harbel", "To: a list", "", Words));
        Assert.Equal((Words, "Arrests in Harbel", "Open Courts Centre", new DateOnly(2023, 5, 17)),
            (mail.Text.Content, mail.Properties.Title, mail.Properties.Publisher, mail.Properties.Published!.Value));
    }

    [Fact]
    public void An_answered_mail_is_a_document_of_its_own()
    {
        var documents = DocumentReader.Read(Mail("From: press@a.example",
            "Date: Mon, 29 May 2023 10:00:00 +0000", "Subject: Re: Arrests", "",
            "We cannot confirm this.", "", "-----Original Message-----", "From: Ana Ruiz [mailto:ana@gmail.com]", "Sent: 17 May 2023 10:12",
            "To: Press", "Subject: Arrests", "", Words)).ToList();
        Assert.Equal(
            [("a.eml", "We cannot confirm this.", new DateOnly(2023, 5, 29)), ("a.eml#older", Words, new DateOnly(2023, 5, 17))],
            documents.Select(document => (document.Text.Name, document.Text.Content, document.Properties.Published!.Value)));
    }

    [Fact]
    public void Marked_lines_of_an_answered_mail_and_the_signature_are_left_out_and_told()
    {
        var mail = Single(Mail("From: press@a.example", "", Words, "", "On Tue, 16 May 2023 at 10:12, Ana Ruiz <ana@gmail.com> wrote:",
            "> 900 people were arrested on Monday.", ">> Who says so?", "", "More follows.", "-- ", "Press office, 120 people"));
        Assert.Equal($"{Words}\n\n\nMore follows.", mail.Text.Content);
        Assert.Contains("a signature (1 x, 23 characters), lines of an older mail (3 x, ",
            Assert.Single(mail.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_look_like_fields_are_left_where_they_stand()
    {
        const string words = "Subject: the water tariff\nTo: whom it may concern\n\nPolice arrested 20 people.";
        Assert.Equal(words, Single(Mail("From: press@a.example", "", words)).Text.Content);
    }

    [Fact]
    public void Mail_inside_mail()
    {
        var documents = DocumentReader.Read(Mail("From: press@a.example", "Date: Mon, 29 May 2023 10:00:00 +0000",
            "Content-Type: multipart/mixed; boundary=b", "", "--b", "", "As attached.",
            "--b", "Content-Type: message/rfc822", "Content-Disposition: attachment", "", "From: press@b.example", "Subject: Arrests",
            "Date: Wed, 17 May 2023 10:00:00 +0000", "", Words, "--b--")).ToList();
        Assert.Equal(
            [("a.eml", "As attached.", "a.example", new DateOnly(2023, 5, 29)),
                ("a.eml#mail.eml", Words, "b.example", new DateOnly(2023, 5, 17))],
            documents.Select(document =>
                (document.Text.Name, document.Text.Content.Trim(), document.Properties.Publisher, document.Properties.Published!.Value)));
    }

    [Fact]
    public void A_box_of_mail()
    {
        var box = Files.Of("a.mbox", $"From a@a Wed May 17 10:00:00 2023\nFrom: press@a.example\nDate: Wed, 17 May 2023 10:00:00 +0000\n\n{Words}\n\nFrom b@b Thu May 18 10:00:00 2023\nFrom: press@b.example\nDate: Thu, 18 May 2023 10:00:00 +0000\n\nOthers.\n");
        Assert.Equal([("a.mbox#1", Words, 17), ("a.mbox#2", "Others.", 18)], DocumentReader.Read(box)
            .Select(document => (document.Text.Name, document.Text.Content.Trim(), document.Properties.Published!.Value.Day)));
    }

    [Fact]
    public void A_saved_web_archive_is_its_page()
    {
        var page = Single(Files.Of("a.mht", string.Join("\r\n",
            "From: <Saved by a browser>", "Snapshot-Content-Location: https://opencourts.example/news/1", "Subject: Arrests",
            "MIME-Version: 1.0", "Content-Type: multipart/related; type=\"text/html\"; boundary=b", "",
            "--b", "Content-Type: text/html", "Content-Location: https://opencourts.example/news/1", "",
            $"<html><body><nav>Home</nav><p>{Words}</p></body></html>",
            "--b", "Content-Type: image/png", "Content-Location: https://opencourts.example/logo.png", "", "x", "--b--")));
        Assert.Equal((Words, "Arrests", "https://opencourts.example/news/1", null),
            (page.Text.Content, page.Properties.Title, page.Properties.Url, page.Properties.Published));
    }

    [Fact]
    public void A_letter_that_names_the_address_of_its_page_has_its_own_day() => Assert.Equal(
        new DateOnly(2023, 5, 17),
        Single(Mail("From: press@a.example", "Date: Wed, 17 May 2023 10:00:00 +0000", "Subject: Arrests", "Content-Type: text/html",
            "Content-Location: https://a.example/news.html", "", $"<html><body><p>{Words}</p></body></html>")).Properties.Published);

    [Theory]
    [InlineData("Police held 23.\r\n>From what we hear, 2 were freed.", "Police held 23.\nFrom what we hear, 2 were freed.")]
    [InlineData("Police held 23.\r\n> We hear that\r\n>From there 300 came.", "Police held 23.")]
    public void A_line_that_a_box_of_mail_marked_is_one_of_the_mail(string body, string expected) => Assert.Equal(expected,
        DocumentReader.Read(Files.Of("b.mbox",
            $"From a@a.example Tue Mar  6 10:00:00 2018\r\nFrom: a@a.example\r\nSubject: x\r\n\r\n{body}\r\n"))
            .Single().Text.Content);

    [Fact]
    public void An_encrypted_mail_is_told() => Assert.Equal(
        (SourceStatus.Unreadable, "AN0143"),
        Single(Mail("From: press@a.example", "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b", "",
            "--b", "Content-Type: application/pgp-encrypted", "", "Version: 1", "--b",
            "Content-Type: application/octet-stream", "", "x", "--b--"))
            is var mail ? (mail.Status, mail.Diagnostics.Single().Code) : default);

    [Fact]
    public void Relative_days_of_a_mail_are_those_of_its_day() => Assert.Contains(
        Files.Corpus(Mail("From: press@a.example", "Date: Wed, 17 May 2023 10:00:00 +0000", "", Words)).Dates,
        row => row.Value == "2023-05-16");

    private static SourceFile Mail(params ReadOnlySpan<string> lines) => Files.Of("a.eml", string.Join("\r\n", lines.ToArray()));

    private static Document Single(SourceFile file) => DocumentReader.Read(file).Single();
}
