using Analysis.Recognition.Actors;

namespace Analysis.Tests.Recognition.Actors;

public sealed class JoiningTests
{
    [Theory]
    [InlineData("President Jane Doe spoke. Doe left. Mrs Doe returned.", "Person Jane Doe, President; Person Jane Doe; Person Jane Doe")]
    [InlineData("Jane Mary Doe spoke. Then Jane Doe left, and Jane went home.",
        "Person Jane Mary Doe; Person Jane Mary Doe; Person Jane Mary Doe")]
    [InlineData("Aung Hla Suu Min spoke. Suu Min left.", "Person Aung Hla Suu Min; Person Aung Hla Suu Min")]
    [InlineData("Abdel Fattah al-Rubai came. The offer by al-Rubai and by Rubai stood.",
        "Person Abdel Fattah al-Rubai; Person Abdel Fattah al-Rubai; Person Abdel Fattah al-Rubai")]
    [InlineData("President Volodymyr Kravchenkko spoke. Kravchenko left.",
        "Person Volodymyr Kravchenkko, President; Person Volodymyr Kravchenkko")]
    [InlineData("Президент Иван Петров молчал. President Ivan Petrov left.",
        "Person Иван Петров, Президент; Person Иван Петров, President")]
    public void Joins_the_names_of_one_person(string text, string expected) => Assert.Equal(expected, ActorsIn.Marked(text).Actors);

    [Theory]
    [InlineData("Bill Clayton and Laura Clayton came. Clayton spoke.", "Person Bill Clayton; Person Laura Clayton; Person Clayton")]
    [InlineData("George W. Marsh and George H. W. Marsh met.", "Person George W. Marsh; Person George H. W. Marsh")]
    [InlineData("Maria Lopez and Mario Lopez met.", "Person Maria Lopez; Person Mario Lopez")]
    [InlineData("Kim Jong-ho and Kim Yo-rin met. Kim spoke.", "Person Kim Jong-ho; Person Kim Yo-rin; Person Kim")]
    [InlineData("Jane Doe spoke. They met her cousin Jane there.", "Person Jane Doe; Person Jane")]
    public void Keeps_two_of_one_name_apart(string text, string expected) => Assert.Equal(expected, ActorsIn.Marked(text).Actors);

    [Theory]
    [InlineData("Anita Kumar and Rahul Kumar came. Mrs Kumar spoke.", "Anita Kumar")]
    [InlineData("Anita Kumar and Rahul Kumar came. MR. KUMAR spoke.", "Rahul Kumar")]
    [InlineData("Anita Kumar and Rahul Kumar came. Kumar spoke.", "Kumar")]
    [InlineData("Ravi Kumar and Rahul Kumar came. Mr Kumar spoke.", "Kumar")]
    [InlineData("Maria Santos came. Mr Santos spoke.", "Santos")]
    [InlineData("Andrea Bianchi came. Mr Bianchi spoke.", "Andrea Bianchi")]
    [InlineData("Ana Castillo Vega and Pedro Vega Ruiz came. Mr Vega spoke.", "Pedro Vega Ruiz")]
    [InlineData("Juan Castillo Vega and Pedro Vega Ruiz came. Mr Vega spoke.", "Vega")]
    [InlineData("Dr Amina Diallo and Fanta Diallo came. Dr Diallo spoke.", "Amina Diallo")]
    [InlineData("Dr Amina Diallo and Dr Fanta Diallo came. Dr Diallo spoke.", "Diallo")]
    [InlineData("Major Choi Min-seo and Judge Choi Ha-neul came. Judge Choi spoke.", "Choi Ha-neul")]
    [InlineData("Major Choi Min-seo and Judge Choi Ha-neul came. Mr Choi spoke.", "Choi")]
    [InlineData("Sister Agnes Kim and Father Paul Kim came. Father Kim spoke.", "Paul Kim")]
    [InlineData("Rose Wanjiru and Grace Atieno came. Wanjiru spoke.", "Rose Wanjiru")]
    public void Courtesy_and_title_decide_between_namesakes(string text, string last) =>
        Assert.Equal(last, ActorsIn.Text(text)[^1].Value.Name);

    [Theory]
    [InlineData("The Arequipa Bakers' Union met. In Arequipa the ovens are cold.", "Place Arequipa")]
    [InlineData("The Arequipa Bakers' Union met. They fled to Arequipa.", "Place Arequipa")]
    [InlineData("The Arequipa Bakers' Union met. Arequipa slept.", "Place Arequipa")]
    [InlineData("The Arequipa Bakers' Union met. The Union said no.", "Organisation Arequipa Bakers' Union")]
    [InlineData("The Tartu Human Rights Centre met. Tartu said no.", "Organisation Tartu Human Rights Centre")]
    [InlineData("The Tartu Human Rights Centre met. A letter to Tartu came back.", "Organisation Tartu Human Rights Centre")]
    [InlineData("The Northwind Trade Association grew. Trust in Northwind fell.", "Organisation Northwind Trade Association")]
    [InlineData("The Committee of Widows (Комитет вдов) met.", "Organisation Committee of Widows")]
    public void A_town_is_not_the_body_called_after_it(string text, string last) =>
        Assert.Equal(last, ActorsIn.Text(text)[^1].Value.ToString());

    [Theory]
    [InlineData("The Patriotic Union (PU) met. PU said no.", "Patriotic Union; Patriotic Union; Patriotic Union")]
    [InlineData("The African Trade Union met. The ATU said no.", "African Trade Union; African Trade Union")]
    [InlineData("The Group of Independent Observers met. The Group said no.",
        "Group of Independent Observers; Group of Independent Observers")]
    [InlineData("The Maltese Interior Ministry met. The Interior Ministry said no.",
        "Maltese Interior Ministry; Maltese Interior Ministry")]
    [InlineData("Northwind Trading grew. Northwind said no.", "Northwind Trading; Northwind Trading")]
    [InlineData("Belgian authorities met. The authorities said no.", "Belgian authorities; Belgian authorities")]
    [InlineData("The Government of Malta met. The Maltese government fell, and the government left.",
        "Maltese government; Malta; Maltese government; Maltese government")]
    public void Joins_acronyms_short_forms_and_bare_groups(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", ActorsIn.Text(text).Select(mention => mention.Value.Name)));

    [Theory]
    [InlineData("Belgian police and Dutch police met. The police said no.", "police")]
    [InlineData("The Trade Council and the Labour Council met. The Commission said no.", "Labour Council")]
    [InlineData("The African Trade Union and the Asian Transport Union met. The ATU said no.", "ATU")]
    public void Joins_to_neither_of_two(string text, string last) => Assert.Equal(last, ActorsIn.Text(text)[^1].Value.Name);

    [Theory]
    [InlineData("Foreign Secretary Jane Doe spoke. The Foreign Secretary left.", "Jane Doe")]
    [InlineData("Czech Prime Minister Jan Roe spoke. It pleased the prime minister.", "Jan Roe")]
    [InlineData("Vice President Jane Doe spoke. It pleased the president.", "president")]
    [InlineData("Former president Jane Doe spoke. It pleased the president.", "president")]
    [InlineData("President Jane Doe met President John Roe. It pleased the president.", "president")]
    public void Ties_an_office_to_its_only_holder(string text, string last) => Assert.Equal(last, ActorsIn.Text(text)[^1].Value.Name);

    [Fact]
    public void The_users_aliases_outrank_every_rule()
    {
        Alias[] aliases =
        [
            new("Jane Doe", "Joanna Doe", ActorKind.Person), new("Doe", "Joanna Doe", ActorKind.Person),
            new("ABX", "Alpha Beta", ActorKind.Organisation), new("@jdoe", "Joanna Doe", ActorKind.Person)
        ];

        Assert.Equal(
            "Person Joanna Doe, President; Organisation Alpha Beta; Person Joanna Doe; Person Joanna Doe",
            ActorsIn.Marked("President Jane Doe met ABX. Doe spoke. @jdoe wrote.", aliases).Actors);
    }

    [Fact]
    public void An_account_behind_a_name_is_that_persons() =>
        Assert.Equal("Person Jane Doe; Person Jane Doe", ActorsIn.Marked("It is over. — Jane Doe (@jdoe77)").Actors);
}
