using Relais.Metier.Commun;

namespace Relais.Web.Socle.Securite;

/// <summary>
/// Every named policy and the roles it admits: the pages, the navigation, the documentation and the access matrix test
/// read this one table. Territory and level are then enforced by the queries.
/// </summary>
public static class Politiques
{
    public const string Accueil = nameof(Accueil);
    public const string MonCompte = nameof(MonCompte);
    public const string Abonnements = nameof(Abonnements);
    public const string HabilitationsGerer = nameof(HabilitationsGerer);
    public const string TerritoiresLire = nameof(TerritoiresLire);
    public const string TerritoiresGerer = nameof(TerritoiresGerer);
    public const string TerritoiresConduire = nameof(TerritoiresConduire);
    public const string VeilleSaisir = nameof(VeilleSaisir);
    public const string VeilleLire = nameof(VeilleLire);
    public const string AlertesSignaler = nameof(AlertesSignaler);
    public const string AlertesLire = nameof(AlertesLire);
    public const string AlertesSuivre = nameof(AlertesSuivre);
    public const string AlertesTraiter = nameof(AlertesTraiter);
    public const string AlertesRegler = nameof(AlertesRegler);
    public const string VeilleRevoir = nameof(VeilleRevoir);
    public const string VeilleRegler = nameof(VeilleRegler);
    public const string BarometreNoter = nameof(BarometreNoter);
    public const string BarometreLire = nameof(BarometreLire);
    public const string SignauxLire = nameof(SignauxLire);
    public const string SignauxRegler = nameof(SignauxRegler);
    public const string RapportsRediger = nameof(RapportsRediger);
    public const string RapportsLire = nameof(RapportsLire);
    public const string RapportsViser = nameof(RapportsViser);
    public const string SynthesesRediger = nameof(SynthesesRediger);
    public const string SynthesesLire = nameof(SynthesesLire);
    public const string DossiersDeVisite = nameof(DossiersDeVisite);
    public const string DossiersDePassation = nameof(DossiersDePassation);
    public const string PropositionsDeposer = nameof(PropositionsDeposer);
    public const string PropositionsLire = nameof(PropositionsLire);
    public const string PropositionsRegler = nameof(PropositionsRegler);
    public const string IndicateursLire = nameof(IndicateursLire);
    public const string IndicateursGerer = nameof(IndicateursGerer);
    public const string ObservatoireLire = nameof(ObservatoireLire);
    public const string ObservatoireRediger = nameof(ObservatoireRediger);

    private static readonly Role[] Tous = Enum.GetValues<Role>();

    public static IReadOnlyDictionary<string, IReadOnlyList<Role>> Table { get; } = new Dictionary<string, IReadOnlyList<Role>>(StringComparer.Ordinal)
    {
        [Accueil] = Tous,
        [MonCompte] = Tous,
        [Abonnements] = [Role.Delegue, Role.SousPrefet, Role.PrefetCabinet, Role.ReferentService],
        [HabilitationsGerer] = [Role.Administrateur],
        [TerritoiresLire] = Tous,
        [TerritoiresGerer] = [Role.Administrateur],
        [TerritoiresConduire] = [Role.SousPrefet, Role.Administrateur],
        [VeilleSaisir] = [Role.Delegue, Role.SousPrefet],
        [VeilleLire] = [Role.Delegue, Role.SousPrefet, Role.PrefetCabinet, Role.ReferentService],
        [AlertesSignaler] = [Role.Delegue, Role.SousPrefet],
        [AlertesLire] = [Role.Delegue, Role.SousPrefet, Role.PrefetCabinet, Role.ReferentService],
        [AlertesSuivre] = [Role.Delegue, Role.SousPrefet, Role.PrefetCabinet],
        [AlertesTraiter] = [Role.SousPrefet, Role.PrefetCabinet],
        [AlertesRegler] = [Role.SousPrefet],
        [VeilleRevoir] = [Role.SousPrefet],
        [VeilleRegler] = [Role.SousPrefet, Role.Administrateur],
        [BarometreNoter] = [Role.Delegue],
        [BarometreLire] = [Role.Delegue, Role.SousPrefet],
        [SignauxLire] = [Role.Delegue, Role.SousPrefet],
        [SignauxRegler] = [Role.SousPrefet],
        [RapportsRediger] = [Role.Delegue],
        [RapportsLire] = [Role.Delegue, Role.SousPrefet, Role.PrefetCabinet],
        [RapportsViser] = [Role.SousPrefet],
        [SynthesesRediger] = [Role.SousPrefet],
        [SynthesesLire] = [Role.SousPrefet, Role.PrefetCabinet],
        [DossiersDeVisite] = [Role.Delegue, Role.SousPrefet, Role.PrefetCabinet],
        [DossiersDePassation] = [Role.Delegue, Role.SousPrefet],
        [PropositionsDeposer] = [Role.Delegue],
        [PropositionsLire] = [Role.Delegue, Role.SousPrefet, Role.PrefetCabinet],
        [PropositionsRegler] = [Role.SousPrefet],
        [IndicateursLire] = Tous,
        [IndicateursGerer] = [Role.Administrateur],
        [ObservatoireLire] = [Role.Delegue, Role.SousPrefet, Role.PrefetCabinet, Role.ReferentService],
        [ObservatoireRediger] = [Role.Delegue, Role.SousPrefet],
    };
}
