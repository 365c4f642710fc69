using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading.Yaml;

namespace RegionSite.Reading;

/// <summary>The fields of news (contract, section 4).</summary>
internal static class NewsReader
{
    public static NewsItem Read(CommonFields common, ItemInput input)
    {
        var fields = input.Fields;
        var date = fields.Date("date");
        if (date is { } said && input.FileDate is { } inName && said.Value.Date != inName.Value.Date)
            fields.Reporter.Report(FieldCodes.DateDiffersFromFile, said.At, $"{said.Value}", $"{inName.Value}");
        date ??= input.FileDate;
        if (date is null && !fields.Has("date")) fields.Required("date");
        var source = fields.Map("source");
        var news = new NewsItem(common)
        {
            Date = date?.Value.In(fields.Context.Zone) ?? new NodaTime.LocalDateTime(2000, 1, 1, 0, 0),
            Kicker = fields.Text("kicker"),
            Author = fields.PlainText("author"),
            From = source is null ? null : new NewsSource(source.PlainText("name"), source.WebAddress("url")),
            Press = fields.Word("press"),
            Dateline = fields.Text("dateline"),
        };
        source?.RejectUnknown();
        return news;
    }
}

/// <summary>The fields of networks.</summary>
internal static class NetworkReader
{
    public static NetworkItem Read(CommonFields common, ItemInput input)
    {
        var fields = input.Fields;
        return new NetworkItem(common)
        {
            Kind = fields.OneOf<int>("kind", ("business", 0), ("culture", 1), ("events", 2), ("tourism", 3), ("machinery", 4), ("advice", 5), ("youth", 6), ("other", 7)) is null ? null : fields.Word("kind")?.Value,
            AsOf = fields.PartialDate("asOf")?.Value,
            Goals = fields.Texts("goals"),
            Members = fields.Words("members"),
            Projects = [.. fields.Maps("projects").Select(Project)],
            Website = fields.WebAddress("website"),
        };
    }

    private static NetworkProject Project(Fields fields)
    {
        var project = new NetworkProject(fields.RequiredText("title"), fields.Text("state"), fields.Text("text"));
        fields.RejectUnknown();
        return project;
    }
}

/// <summary>The fields of members: firms and clubs in the directory.</summary>
internal static class MemberReader
{
    public static MemberItem Read(CommonFields common, ItemInput input)
    {
        var fields = input.Fields;
        return new MemberItem(common)
        {
            Sector = fields.Texts("sector"),
            Services = fields.Texts("services"),
            Networks = fields.Words("networks"),
            Address = fields.Address(),
            Phone = fields.Phone("phone"),
            Email = fields.Email("email"),
            Website = fields.WebAddress("website"),
            Founded = fields.Integer("founded", 700, 9998),
            Employees = fields.Integer("employees", 0, 10_000_000),
            Offers = fields.Texts("offers"),
            Seeks = fields.Texts("seeks"),
            Schools = fields.Text("schools"),
        };
    }
}

/// <summary>The fields of contacts.</summary>
internal static class ContactReader
{
    public static ContactItem Read(CommonFields common, ItemInput input)
    {
        var fields = input.Fields;
        return new ContactItem(common)
        {
            Role = fields.Text("role"),
            Organization = fields.Text("organization"),
            Phone = fields.Phone("phone"),
            Email = fields.Email("email"),
            Responsibilities = fields.Words("responsibilities"),
            For = fields.Words("for"),
        };
    }
}

/// <summary>The fields of offers: what is lent and shared.</summary>
internal static class OfferReader
{
    public static OfferItem Read(CommonFields common, ItemInput input)
    {
        var fields = input.Fields;
        return new OfferItem(common)
        {
            Kind = fields.OneOf<int>("kind", ("machine", 0), ("service", 1), ("care", 2), ("room", 3), ("other", 4)) is null ? null : fields.Word("kind")?.Value,
            Price = Price(fields),
            Provider = fields.Word("provider"),
            Availability = fields.Text("availability"),
            Conditions = fields.Text("conditions"),
            Quantity = fields.Text("quantity"),
            InReturn = fields.Text("inReturn"),
        };
    }

    private static OfferPrice? Price(Fields fields)
    {
        if (fields.Map("price") is not { } price) return null;
        if (price.Required("amount") is not YamlScalar) return null;
        var amount = price.Number("amount", 0, 100_000_000);
        var result = amount is null ? null : new OfferPrice(amount.Value, price.PlainText("currency") ?? "EUR", price.Text("per"));
        if (amount is null) (_, _) = (price.PlainText("currency"), price.Text("per"));
        price.RejectUnknown();
        return result;
    }
}

/// <summary>The fields of pages.</summary>
internal static class PageReader
{
    public static PageItem Read(CommonFields common, ItemInput input) => new(common)
    {
        MenuTitle = input.Fields.Text("menuTitle"),
        Order = input.Fields.Integer("order", -100_000, 100_000) ?? 0,
    };
}
