namespace Relais.Metier.Missions.Rapports;

/// <summary>Une annotation de la sous-préfète sur une rubrique, ou une réponse à une annotation.</summary>
public sealed class Annotation
{
    public const int LongueurMaximale = 4000;

    private Annotation() { }

    public Guid Id { get; private set; }

    public Guid RapportId { get; private set; }

    /// <summary>Texte annoté.</summary>
    public Guid TexteId { get; private set; }

    /// <summary>Annotation à laquelle celle-ci répond ; <c>null</c> pour une annotation première.</summary>
    public Guid? ReponseA { get; private set; }

    public Guid AuteurId { get; private set; }

    public DateTime A { get; private set; }

    public string Texte { get; private set; } = "";

    internal static Annotation De(Guid rapportId, Guid texteId, Guid? reponseA, Guid auteurId, DateTime a, string texte) => new()
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(a, TimeSpan.Zero)),
        RapportId = rapportId,
        TexteId = texteId,
        ReponseA = reponseA,
        AuteurId = auteurId,
        A = a,
        Texte = texte.Trim(),
    };
}
