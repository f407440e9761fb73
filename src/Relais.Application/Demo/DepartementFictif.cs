using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Demo;

/// <summary>
/// The geography of a fictitious département: three towns on an invented coast, drawn at sea so that no quarter falls on
/// a real one; quarters made of city blocks, 10 to 60 ha. Same seed, same département.
/// </summary>
internal sealed class DepartementFictif
{
    private static readonly string[] NomsDesQuartiers =
    [
        "Les Genêts-Bleus", "La Corderie-Haute", "Les Salines-Neuves", "Le Grand-Môle", "La Cité des Courlis",
        "Les Tisserands-Nord", "La Sablière-Brenne", "Bellerive-Écluse", "Les Tamaris-Blancs", "La Butte aux Phares",
        "Le Clos-Marin", "Les Arcades-Ferrand", "La Croix-des-Forges", "Le Val-Cendré", "Les Hauts-Fourneaux-Brenne",
    ];

    private static readonly (string Nom, string[] Themes)[] Contrats =
    [
        ("Contrat de ville de Port-Brenne Agglomération", ["Émancipation", "Cadre de vie et tranquillité", "Emploi et insertion"]),
        ("Contrat de ville de Saint-Aubrac-sur-Brenne", ["Enfance et jeunesse", "Santé et accès aux droits", "Transition écologique"]),
        ("Contrat de ville de Forges-la-Brenne", ["Plein emploi", "Lien social", "Logement et renouvellement urbain", "Sécurité"]),
    ];

    private static readonly string[] NomsDesIntercommunalites =
        ["Communauté d’agglomération de Port-Brenne", "Communauté de communes du Pays d’Aubrac-sur-Brenne", "Communauté de communes des Forges"];

    private static readonly string[] Villes = ["Port-Brenne", "Saint-Aubrac-sur-Brenne", "Forges-la-Brenne"];
    private static readonly GeometryFactory Fabrique = new(new PrecisionModel(1e6), 4326);

    private readonly Random _hasard;
    private readonly string _departement;

    public DepartementFictif(string departement, int graine)
    {
        (_departement, _hasard) = (departement, new Random(graine));
        Quartiers = [.. NomsDesQuartiers.Select(Quartier2024)];
        Contours = [.. Quartiers.Select((q, i) => Contour.De(q.Id, Dessiner(CentreDe(i))))];
        Anciens = [.. Enumerable.Range(0, 6).Select(i => Quartier.Reconnaitre(Identifiant(), CodeQpv.Parse($"QP0{_departement}{i + 1:000}"), NomsDesQuartiers[i].Split('-')[0], Communes(i)))];
        ContoursAnciens = [.. Anciens.Select((q, i) => Contour.De(q.Id, i % 3 == 0 ? Contours[i].Lire() : Dessiner(CentreDe(i))))];
        Correspondances = [.. Anciens.Select((q, i) => Correspondance.Etablir(Identifiant(), Quartiers[i].Code, q.Code, i % 3 == 0 ? StatutDeCorrespondance.Inchange : StatutDeCorrespondance.Modifie))];
        ContratsDeVille = [.. Contrats.Select((c, i) => ContratDeVille.Conclure(Identifiant(), $"CN0{_departement}0{i + 1}N", c.Nom, _departement, new(2024, 1, 1), new(2030, 12, 31), c.Themes, Quartiers.Where((_, rang) => VilleDe(rang) == i).Select(q => q.Id)))];
        Poches = [Poche.Reperer(Identifiant(), ContratsDeVille[0].Id, _departement, new("Résidence du Vieux-Bassin", "Quatre immeubles entre le quai neuf et la voie ferrée, commune de Port-Brenne.", new(2024, 9, 1), Dessiner(Decaler(new(-3.984, 45.628)))))];
        Intercommunalites = [.. NomsDesIntercommunalites.Select((nom, i) => Intercommunalite.Nommee(Identifiant(), SirenDe(i), nom))];
    }

    public IReadOnlyList<Quartier> Quartiers { get; }

    public IReadOnlyList<Contour> Contours { get; }

    public IReadOnlyList<Quartier> Anciens { get; }

    public IReadOnlyList<Contour> ContoursAnciens { get; }

    public IReadOnlyList<Correspondance> Correspondances { get; }

    public IReadOnlyList<ContratDeVille> ContratsDeVille { get; }

    public IReadOnlyList<Poche> Poches { get; }

    public IReadOnlyList<Intercommunalite> Intercommunalites { get; }

    /// <summary>An identifier drawn from the seed: the same demo gives the same addresses.</summary>
    public Guid Identifiant()
    {
        Span<byte> octets = stackalloc byte[16];
        _hasard.NextBytes(octets);
        return new Guid(octets);
    }

    private Quartier Quartier2024(string nom, int rang) =>
        Quartier.Reconnaitre(Identifiant(), CodeQpv.Parse($"QN0{_departement}{rang + 1:00}{(rang < 6 ? rang % 3 == 0 ? 'I' : 'M' : 'N')}"), nom, Communes(rang));

    private CommuneDuQuartier[] Communes(int rang) => [new($"{_departement}{VilleDe(rang) + 1:000}", Villes[VilleDe(rang)], SirenDe(VilleDe(rang)))];

    private string SirenDe(int ville) => $"99900{ville}{_departement}0";

    private static int VilleDe(int rang) => rang < 8 ? 0 : rang < 12 ? 1 : 2;

    private Coordinate CentreDe(int rang)
    {
        var (x, y) = VilleDe(rang) switch { 0 => (-4.00, 45.60), 1 => (-3.86, 45.72), _ => (-4.14, 45.78) };
        return Decaler(new(x + (rang % 4 * 0.016) + (_hasard.NextDouble() * 0.004), y + (rang / 4 % 3 * 0.012) + (_hasard.NextDouble() * 0.003)));
    }

    // Le golfe de Gascogne, au large ; les autres départements de la mesure s'alignent vers l'ouest.
    private Coordinate Decaler(Coordinate point) => new(point.X - ((99 - int.Parse(_departement, System.Globalization.CultureInfo.InvariantCulture)) * 0.5), point.Y);

    private Polygon Dessiner(Coordinate centre)
    {
        var plan = new PlanLocal(centre.Y);
        var angle = _hasard.NextDouble() * Math.PI / 2;
        var ilots = Enumerable.Range(0, _hasard.Next(4, 8)).Select(i =>
        {
            var (dx, dy) = i == 0 ? (0, 0) : ((_hasard.NextDouble() - 0.5) * 420, (_hasard.NextDouble() - 0.5) * 420);
            var (l, h) = (110 + (_hasard.NextDouble() * 150), 90 + (_hasard.NextDouble() * 120));
            (double X, double Y)[] coins = [(-l, -h), (l, -h), (l, h), (-l, h), (-l, -h)];
            return (Geometry)Fabrique.CreatePolygon([.. coins.Select(p => Tourner(p.X + dx, p.Y + dy))]);
        });
        var union = CascadedPolygonUnion.Union([.. ilots]);
        var plusGrand = Enumerable.Range(0, union.NumGeometries).Select(i => (Polygon)union.GetGeometryN(i)).MaxBy(p => p.Area)!;
        return Fabrique.CreatePolygon(plusGrand.Shell.Coordinates);

        Coordinate Tourner(double x, double y) => new(
            Math.Round(centre.X + plan.DegresX((x * Math.Cos(angle)) - (y * Math.Sin(angle))), 6),
            Math.Round(centre.Y + plan.DegresY((x * Math.Sin(angle)) + (y * Math.Cos(angle))), 6));
    }
}
