using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Indicateurs;

/// <summary>
/// Un tableau publié aux partenaires : son contenu figé, à une adresse privée qui expire et se retire. Seule l’empreinte
/// du jeton est gardée : lire la base ne permet pas d’ouvrir l’adresse.
/// </summary>
public sealed class Publication
{
    public const int DureeAuPlusEnJours = 366;

    private Publication() { }

    public Guid Id { get; private set; }

    public Guid TableauId { get; private set; }

    /// <summary>SHA-256 du jeton, en hexadécimal.</summary>
    public string Empreinte { get; private set; } = "";

    /// <summary>Le tableau tel qu’il a été publié, en JSON : une mise à jour se publie de nouveau.</summary>
    public string Contenu { get; private set; } = "";

    public DateTime PublieeA { get; private set; }

    /// <summary>Dernier jour d’ouverture, à la préfecture.</summary>
    public DateOnly JusquAu { get; private set; }

    public DateTime? RetireeA { get; private set; }

    public bool EstOuverte(DateOnly jour) => RetireeA is null && jour <= JusquAu;

    public static Resultat<Publication> Ouvrir(Guid id, Guid tableauId, string empreinte, string contenu, DateTime a, DateOnly aujourdhui, DateOnly jusquAu)
    {
        if (jusquAu <= aujourdhui || jusquAu > aujourdhui.AddDays(DureeAuPlusEnJours)) return new PublicationSansFin() { Champ = nameof(JusquAu) };
        return new Publication { Id = id, TableauId = tableauId, Empreinte = empreinte, Contenu = contenu, PublieeA = a, JusquAu = jusquAu };
    }

    public Resultat Retirer(DateTime a)
    {
        if (RetireeA is not null) return new PublicationDejaRetiree();
        RetireeA = a;
        return Resultat.Reussi;
    }
}
