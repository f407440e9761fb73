using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille;

/// <summary>
/// Ce qu’un délégué a vu, entendu ou compris sur le terrain, un jour, quelque part. Son identifiant vient du formulaire :
/// envoyer deux fois n’en fait jamais deux. Elle se corrige et se retire ; elle ne s’efface pas.
/// </summary>
public sealed class Observation : IDiffuse, IVersionne
{
    private Observation() { }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public string DepartementCode { get; private set; } = "";

    public Guid? QuartierId { get; private set; }

    public Guid? PocheId { get; private set; }

    public string? CommuneCode { get; private set; }

    public NatureObservation Nature { get; private set; }

    public string ThemeCode { get; private set; } = "";

    public string Texte { get; private set; } = "";

    public DateOnly ObserveLe { get; private set; }

    public DateTime SaisieA { get; private set; }

    public Guid AuteurId { get; private set; }

    public NiveauDiffusion Niveau { get; private set; }

    public CategorieDeSource? Source { get; private set; }

    public Fiabilite? Fiabilite { get; private set; }

    public string? Lieu { get; private set; }

    public PointApproche? Point { get; private set; }

    public ActeurCite? Acteur { get; private set; }

    /// <summary>L’observation dont celle-ci est la suite.</summary>
    public Guid? SuiteDeId { get; private set; }

    /// <summary>Empreinte de ce qui fut envoyé la première fois : renvoyé à l’identique, c’est le même envoi.</summary>
    public string EmpreinteDeLEnvoi { get; private set; } = "";

    public Retrait? Retrait { get; private set; }

    /// <summary>Vrai dès qu’il y a un <see cref="Retrait"/>, dans une colonne que les index des listes portent.</summary>
    public bool EstRetiree { get; private set; }

    /// <summary>Place dans les listes (voir <see cref="RangObservation"/>).</summary>
    public long Rang { get; private set; }

    /// <summary>Racines françaises du texte et du lieu, calculées par l’application : ce que la recherche interroge.</summary>
    public string Racines { get; private set; } = "";

    public ContenuObservation Contenu => new()
    {
        QuartierId = QuartierId,
        PocheId = PocheId,
        CommuneCode = CommuneCode,
        Nature = Nature,
        ThemeCode = ThemeCode,
        Texte = Texte,
        ObserveLe = ObserveLe,
        Niveau = Niveau,
        Source = Source,
        Fiabilite = Fiabilite,
        Lieu = Lieu,
        Point = Point,
        Acteur = Acteur,
    };

    public static Observation Saisir(
        Guid id, string departementCode, Guid auteurId, ContenuObservation contenu, string racines, DateTime saisieA, Guid? suiteDeId = null)
    {
        var observation = new Observation
        {
            Id = id,
            DepartementCode = departementCode,
            AuteurId = auteurId,
            SaisieA = saisieA,
            SuiteDeId = suiteDeId,
            EmpreinteDeLEnvoi = contenu.Empreinte(),
        };
        observation.Ecrire(contenu, racines);
        return observation;
    }

    public void Corriger(ContenuObservation contenu, string racines) => Ecrire(contenu, racines);

    public void Retirer(Retrait retrait) => (Retrait, EstRetiree) = (retrait, true);

    /// <summary>Une autre a déjà le sien.</summary>
    public void PrendreLeRangSuivant() => Rang++;

    private void Ecrire(ContenuObservation contenu, string racines)
    {
        if (contenu.ObserveLe != ObserveLe) Rang = RangObservation.De(contenu.ObserveLe, SaisieA, Id);
        QuartierId = contenu.QuartierId;
        PocheId = contenu.PocheId;
        CommuneCode = contenu.CommuneCode;
        Nature = contenu.Nature;
        ThemeCode = contenu.ThemeCode;
        Texte = contenu.Texte;
        ObserveLe = contenu.ObserveLe;
        Niveau = contenu.Niveau;
        Source = contenu.Source;
        Fiabilite = contenu.Fiabilite;
        Lieu = contenu.Lieu;
        Point = contenu.Point;
        Acteur = contenu.Acteur;
        Racines = racines;
    }
}
