using Analysis.Tests.Support;

namespace Analysis.Tests.Recognition.Actors;

/// <summary>Who is public: by an office of state, party, parliament, court, army or an international body, and by no other.</summary>
public sealed class PublicOfficeTests
{
    [Theory]
    [InlineData("President Adaeze Okoro said that 30 people were held.", "Adaeze Okoro")]
    [InlineData("The mayor of Bergen, Ola Nordmann, said that 30 people were held.", "Ola Nordmann")]
    [InlineData("Ana Souza, governor of Bahia, said that 30 people were held.", "Ana Souza")]
    [InlineData("Judge Mónica Ruiz said that 30 people were held.", "Mónica Ruiz")]
    [InlineData("Interior ministry spokesman Aziz Karimov said that 30 people were held.", "Aziz Karimov")]
    [InlineData("Opposition leader Maria Kovacs said that 30 people were held.", "Maria Kovacs")]
    [InlineData("Sunita Rao, spokeswoman for the ruling party, said that 30 people were held.", "Sunita Rao")]
    [InlineData("Colonel Moussa Traoré said that 30 people were held.", "Moussa Traoré")]
    [InlineData("Police chief Thabo Molefe said that 30 people were held.", "Thabo Molefe")]
    [InlineData("UN Special Rapporteur Anaïs Martin said that 30 people were held.", "Anaïs Martin")]
    [InlineData("David Miller, director of the Office of the UN High Commissioner, said that 30 people were held.", "David Miller")]
    [InlineData("US official Linda Brown said that 30 people were held.", "Linda Brown")]
    [InlineData("The Secretary General of Amnesty International, Laura Fischer, said that 30 people were held.", "Laura Fischer")]
    [InlineData("Senator Juan Pérez said that 30 people were held.", "Juan Pérez")]
    [InlineData("Ivan Kovalenko, deputy of the National Assembly, said that 30 people were held.", "Ivan Kovalenko")]
    [InlineData("Peter Novak, head of the parliamentary committee on justice, said that 30 people were held.", "Peter Novak")]
    [InlineData("Kofi Mensah, chairman of the Electoral Commission, said that 30 people were held.", "Kofi Mensah")]
    [InlineData("Army chief Rashid Khan said that 30 people were held.", "Rashid Khan")]
    [InlineData("Prime Minister and party chairman Jan Kowalski said that 30 people were held.", "Jan Kowalski")]
    public void Offices_of_state_party_parliament_court_army_and_international_bodies_are_public(string text, string name) =>
        Assert.True(IsPublic(text, name));

    [Theory]
    [InlineData("Olga Petrova, director of a shop in Minsk, said that 30 people were held.", "Olga Petrova")]
    [InlineData("Erik Hansen, head of the parents' committee, said that 30 people were held.", "Erik Hansen")]
    [InlineData("The parents' committee's chairwoman, Laura Fischer, said that 30 people were held.", "Laura Fischer")]
    [InlineData("Juan Pérez, president of the chess club, said that 30 people were held.", "Juan Pérez")]
    [InlineData("Sunita Rao, manager of a bakery, said that 30 people were held.", "Sunita Rao")]
    [InlineData("Company director Thabo Molefe said that 30 people were held.", "Thabo Molefe")]
    [InlineData("Student leader Maria Kovacs said that 30 people were held.", "Maria Kovacs")]
    [InlineData("David Miller, the founder of a brewery, said that 30 people were held.", "David Miller")]
    [InlineData("Pastor Kofi Mensah said that 30 people were held.", "Kofi Mensah")]
    [InlineData("Polish director Jan Kowalski said that 30 people were held.", "Jan Kowalski")]
    [InlineData("Ana Souza, chair of the residents' association, said that 30 people were held.", "Ana Souza")]
    [InlineData("Linda Brown, captain of the football team, said that 30 people were held.", "Linda Brown")]
    [InlineData("Rashid Khan, owner of a restaurant in Lahore, said that 30 people were held.", "Rashid Khan")]
    [InlineData("Peter Novak, spokesman for the fans, said that 30 people were held.", "Peter Novak")]
    [InlineData("The teacher Anna Berg said that 30 people were held.", "Anna Berg")]
    [InlineData("Union leader Moussa Traoré said that 30 people were held.", "Moussa Traoré")]
    [InlineData("Aziz Karimov, vice-chancellor of the university, said that 30 people were held.", "Aziz Karimov")]
    [InlineData("School head Laura Fischer said that 30 people were held.", "Laura Fischer")]
    public void Offices_of_shops_schools_clubs_and_unions_are_not(string text, string name) => Assert.False(IsPublic(text, name));

    [Fact]
    public void The_holder_of_an_office_named_elsewhere_is_public_where_the_office_is() =>
        Assert.Equal(["Jane Doe"], Files.Corpus(Files.Of("a.txt",
            "The director of the bakery, Jane Doe, wept. The director said that 30 people were held.")).PrivatePersons);

    private static bool IsPublic(string text, string name)
    {
        var rows = Files.Corpus(Files.Of("a.txt", text)).Actors.Where(row => row.Actor == name).ToList();
        Assert.NotEmpty(rows);
        return rows.Exists(row => row.Public);
    }
}
