using System.Globalization;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Territoires;

/// <summary>
/// Une poche de pauvreté hors quartier prioritaire, suivie au titre d’un contrat de ville (circulaire du 31 août 2023).
/// On y observe, hors quartier. Elle n’est jamais effacée : on cesse de la suivre.
/// </summary>
public sealed class Poche : IVersionne
{
    public const int LongueurDuNom = 200;
    public const int LongueurDeLaDelimitation = 2000;

    private Poche() { }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid ContratId { get; private set; }

    public string Nom { get; private set; } = "";

    public string DepartementCode { get; private set; } = "";

    /// <summary>Ce qui la délimite, en mots : rues, îlots, commune.</summary>
    public string Delimitation { get; private set; } = "";

    public DateOnly SuivieDuLe { get; private set; }

    /// <summary>Dernier jour du suivi ; <c>null</c> tant qu’elle est suivie.</summary>
    public DateOnly? SuivieAuLe { get; private set; }

    /// <summary>Contour au format WKB, en WGS84 ; <c>null</c> quand elle n’est délimitée qu’en mots.</summary>
    public byte[]? Wkb { get; private set; }

    public bool EstSuivie => SuivieAuLe is null;

    public static Poche Reperer(Guid id, Guid contratId, string departementCode, TermesDePoche termes)
    {
        var poche = new Poche { Id = id, ContratId = contratId, DepartementCode = departementCode };
        poche.Reprendre(termes);
        return poche;
    }

    /// <summary>Reprend les termes et rend ce qui change.</summary>
    public IReadOnlyList<Modification> Modifier(TermesDePoche termes)
    {
        List<Modification> modifications = [];
        Noter("Nom", Nom, termes.Nom);
        Noter("Délimitation", Delimitation, termes.Delimitation);
        Noter("Suivie depuis", Jour(SuivieDuLe), Jour(termes.SuivieDuLe));
        if (!(Wkb ?? []).AsSpan().SequenceEqual(Octets(termes.Contour) ?? [])) modifications.Add(new("Contour", Etat(Wkb), Etat(Octets(termes.Contour))));
        Reprendre(termes);
        return modifications;

        void Noter(string champ, string avant, string apres)
        {
            if (avant != apres) modifications.Add(new(champ, avant, apres));
        }
    }

    public void CesserLe(DateOnly jour) => SuivieAuLe = jour;

    public Geometry? Lire() => Wkb is null ? null : new WKBReader().Read(Wkb);

    private void Reprendre(TermesDePoche termes)
    {
        (Nom, Delimitation, SuivieDuLe) = (termes.Nom, termes.Delimitation, termes.SuivieDuLe);
        if (!(Wkb ?? []).AsSpan().SequenceEqual(Octets(termes.Contour) ?? [])) Wkb = Octets(termes.Contour);
    }

    private static byte[]? Octets(Geometry? contour) => contour is null ? null : new WKBWriter().Write(contour);

    private static string? Etat(byte[]? wkb) => wkb is null ? null : "tracé";

    private static string Jour(DateOnly jour) => jour.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
