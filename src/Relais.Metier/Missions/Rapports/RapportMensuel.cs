using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports;

/// <summary>Le rapport d’un délégué pour un mois : une section par quartier, une pour ce qui est hors quartier.</summary>
public sealed class RapportMensuel : IVersionne
{
    private readonly List<SectionDeRapport> _sections = [];
    private readonly List<TexteDeRubrique> _textes = [];
    private readonly List<ElementEcarte> _ecartes = [];
    private readonly List<Annotation> _annotations = [];
    private readonly List<Cliche> _cliches = [];

    private RapportMensuel() { }

    public Guid Id { get; private set; }

    public Guid AuteurId { get; private set; }

    public string DepartementCode { get; private set; } = "";

    public Mois Mois { get; private set; }

    public EtatRapport Etat { get; private set; }

    /// <summary>Niveau voulu par l’auteur ; celui du rapport peut être plus restreint (voir <see cref="NiveauDuRapport"/>).</summary>
    public NiveauDiffusion NiveauChoisi { get; private set; }

    /// <summary>Niveau de ce qui a été transmis ; avant, celui que l’auteur a choisi.</summary>
    public NiveauDiffusion Niveau { get; private set; }

    /// <summary>Dernier jour pour transmettre, fixé à l’ouverture.</summary>
    public DateOnly Echeance { get; private set; }

    /// <summary>Première transmission : c’est elle qui dit si le rapport était à l’heure.</summary>
    public DateTime? PremiereTransmissionA { get; private set; }

    /// <summary>Vrai quand la première transmission est venue après la clôture du mois.</summary>
    public bool EstApresCloture { get; private set; }

    public DateTime? TransmisA { get; private set; }

    public DateTime? ViseA { get; private set; }

    public Guid Version { get; private set; }

    public IReadOnlyList<SectionDeRapport> Sections => _sections;

    public IReadOnlyList<TexteDeRubrique> Textes => _textes;

    public IReadOnlyList<ElementEcarte> Ecartes => _ecartes;

    public IReadOnlyList<Annotation> Annotations => _annotations;

    public IReadOnlyList<Cliche> Cliches => _cliches;

    public bool EstModifiable => Etat is EtatRapport.Brouillon or EtatRapport.Renvoye;

    /// <param name="id">Identifiant.</param>
    /// <param name="auteurId">Délégué.</param>
    /// <param name="mois">Mois couvert.</param>
    /// <param name="modele">Rubriques et échéance de la préfecture.</param>
    /// <param name="quartiers">Quartiers confiés ce mois-là, dans l’ordre des sections.</param>
    public static RapportMensuel Ouvrir(Guid id, Guid auteurId, Mois mois, ModeleDeRapport modele, IReadOnlyList<(Guid Id, string Nom)> quartiers)
    {
        var rapport = new RapportMensuel
        {
            Id = id,
            AuteurId = auteurId,
            DepartementCode = modele.DepartementCode,
            Mois = mois,
            Echeance = modele.Echeance(mois),
            NiveauChoisi = NiveauDiffusion.Equipe,
            Niveau = NiveauDiffusion.Equipe,
        };
        rapport.Section(GenreDeSection.Ensemble, null, "L’essentiel", [new Rubrique(Rubrique.Essentiel, "L’essentiel en 5 lignes", true)]);
        foreach (var quartier in quartiers) rapport.Section(GenreDeSection.Quartier, quartier.Id, quartier.Nom, modele.Rubriques);
        rapport.Section(GenreDeSection.HorsQuartier, null, "Hors quartier", modele.Rubriques);
        return rapport;
    }

    public TexteDeRubrique? Texte(Guid id) => _textes.Find(t => t.Id == id);

    public SectionDeRapport SectionDe(TexteDeRubrique texte) => _sections.Single(s => s.Rang == texte.SectionRang);

    public IEnumerable<TexteDeRubrique> TextesDe(SectionDeRapport section) => _textes.Where(t => t.SectionRang == section.Rang).OrderBy(t => t.Ordre);

    /// <summary>Les éléments cités dans le rapport, dans l’ordre de lecture : leur rang est leur numéro.</summary>
    public IReadOnlyList<Guid> SourcesCitees() =>
        [.. _textes.OrderBy(t => t.SectionRang).ThenBy(t => t.Ordre).SelectMany(t => TexteSource.SourcesDe(t.Texte)).Distinct()];

    /// <returns>Le texte changé ; <c>null</c> quand rien ne change.</returns>
    public Resultat<TexteDeRubrique?> Ecrire(Guid texteId, Guid version, string texte, bool rienASignaler)
    {
        if (!EstModifiable) return new RapportNonModifiable(Etat.Libelle());
        if (texte.Length > TexteDeRubrique.LongueurMaximale) return new TexteTropLong(TexteDeRubrique.LongueurMaximale);

        var rubrique = _textes.Single(t => t.Id == texteId);
        if (rubrique.Version != version && rubrique.Texte != texte.ReplaceLineEndings("\n").Trim())
        {
            return new TexteModifieEntretemps(texteId, rubrique.Texte, rubrique.Version);
        }

        return rubrique.Ecrire(texte, rienASignaler) ? rubrique : (TexteDeRubrique?)null;
    }

    /// <summary>Compose chaque section ; un texte repris par l’auteur n’est jamais touché.</summary>
    /// <returns>Nombre de rubriques changées.</returns>
    public Resultat<int> Composer(IReadOnlyList<ElementDuMois> elements)
    {
        if (!EstModifiable) return new RapportNonModifiable(Etat.Libelle());

        var ecartes = _ecartes.Select(e => e.ElementId).ToHashSet();
        var reprises = _textes.Where(t => t.EstRepris).SelectMany(t => TexteSource.SourcesDe(t.Texte)).ToHashSet();
        var parTexte = elements.Where(e => !ecartes.Contains(e.Id) && !reprises.Contains(e.Id)).ToLookup(TextePour);
        return _textes.Count(t => SectionDe(t).Genre != GenreDeSection.Ensemble && t.Composer(Composition.Composer(parTexte[t])));
    }

    /// <summary>La section dont l’élément relève ; <c>null</c> s’il est d’un quartier que ce rapport ne couvre pas.</summary>
    public SectionDeRapport? SectionPour(ElementDuMois element) => _sections.Find(s => Concerne(s, element));

    /// <summary>La rubrique qu’un élément alimente ; si la préfecture l’a retirée, les événements, qu’elle ne retire pas.</summary>
    public TexteDeRubrique? TextePour(ElementDuMois element)
    {
        if (SectionPour(element) is not { } section) return null;

        var textes = TextesDe(section).ToList();
        return textes.Find(t => t.Code == element.Rubrique) ?? textes.Find(t => t.Code == CodesDeRubrique.Evenements);
    }

    public void Ecarter(Guid elementId)
    {
        if (!_ecartes.Exists(e => e.ElementId == elementId)) _ecartes.Add(new ElementEcarte(Id, elementId));
    }

    public void Reprendre(Guid elementId) => _ecartes.RemoveAll(e => e.ElementId == elementId);

    public bool ChoisirLeNiveau(NiveauDiffusion niveau)
    {
        if (NiveauChoisi == niveau) return false;

        (NiveauChoisi, Niveau) = (niveau, niveau);
        return true;
    }

    /// <summary>Ce qui empêche de transmettre ; vide quand tout est prêt. « Hors quartier » peut rester vide.</summary>
    public IReadOnlyList<Refus> Manques()
    {
        List<Refus> manques = [];
        if (_textes.Exists(t => t.Code == Rubrique.Essentiel && t.EstVide)) manques.Add(new EssentielManquant());
        var vides = RubriquesAVerifier().Select(t => $"{SectionDe(t).Libelle}, « {t.Libelle} »").ToList();
        if (vides.Count > 0) manques.Add(new RubriquesVides(vides));
        return manques;
    }

    /// <summary>Rubriques prescrites d’un quartier, vides et sans « Rien à signaler ».</summary>
    public IReadOnlyList<TexteDeRubrique> RubriquesAVerifier() =>
        [.. _textes.Where(t => t is { EstPrescrite: true, EstVide: true, RienASignaler: false } && SectionDe(t).Genre == GenreDeSection.Quartier)
            .OrderBy(t => t.SectionRang).ThenBy(t => t.Ordre)];

    public Resultat<Cliche> Transmettre(Role role, DateTime a, NiveauDiffusion niveau, string contenu, string pieces, bool moisClos = false)
    {
        if (TransitionDeRapport.Trouver(Etat, ActionSurRapport.Transmettre, role) is not { } transition) return new ActionImpossibleSurLeRapport(Etat.Libelle());
        if (Manques() is { Count: > 0 } manques) return Resultat<Cliche>.Refuse(manques);

        var cliche = Cliche.De(Id, _cliches.Count + 1, a, contenu, pieces);
        _cliches.Add(cliche);
        (Etat, Niveau, TransmisA) = (transition.Vers, niveau, a);
        if (PremiereTransmissionA is null) (PremiereTransmissionA, EstApresCloture) = (a, moisClos);
        return cliche;
    }

    public Resultat Renvoyer(Role role, string motif)
    {
        if (TransitionDeRapport.Trouver(Etat, ActionSurRapport.Renvoyer, role) is not { } transition) return new ActionImpossibleSurLeRapport(Etat.Libelle());
        if (string.IsNullOrWhiteSpace(motif)) return new MotifDeRenvoiManquant { Champ = "Motif" };

        (Etat, TransmisA) = (transition.Vers, null);
        return Resultat.Reussi;
    }

    public Resultat Viser(Role role, DateTime a)
    {
        if (TransitionDeRapport.Trouver(Etat, ActionSurRapport.Viser, role) is not { } transition) return new ActionImpossibleSurLeRapport(Etat.Libelle());

        (Etat, ViseA) = (transition.Vers, a);
        return Resultat.Reussi;
    }

    public Resultat<Annotation> Annoter(Guid texteId, Guid? reponseA, Guid auteurId, DateTime a, string texte)
    {
        if (string.IsNullOrWhiteSpace(texte)) return new AnnotationVide { Champ = "Annotation" };
        if (texte.Length > Annotation.LongueurMaximale) return new TexteTropLong(Annotation.LongueurMaximale) { Champ = "Annotation" };

        var annotation = Annotation.De(Id, texteId, reponseA, auteurId, a, texte);
        _annotations.Add(annotation);
        return annotation;
    }

    private static bool Concerne(SectionDeRapport section, ElementDuMois element) => section.Genre switch
    {
        GenreDeSection.Quartier => section.QuartierId == element.QuartierId,
        GenreDeSection.HorsQuartier => element.QuartierId is null,
        _ => false,
    };

    private void Section(GenreDeSection genre, Guid? quartierId, string libelle, IReadOnlyList<Rubrique> rubriques)
    {
        var section = SectionDeRapport.De(Id, _sections.Count, genre, quartierId, libelle);
        _sections.Add(section);
        _textes.AddRange(rubriques.Select((rubrique, ordre) => TexteDeRubrique.Pour(Id, section.Rang, ordre, rubrique)));
    }
}
