using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Recherche;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Demo;

/// <summary>Twelve months of observations by the délégués of a fictitious département, with what a real base holds: repeats, withdrawals, places outside any quarter.</summary>
internal sealed class ObservationsFictives(DepartementFictif departement, EquipeFictive equipe, TextesDeTerrain textes, string code, DateOnly jusquAu, int graine)
{
    private const int JoursObserves = 365;
    private readonly Random _hasard = new(graine);

    /// <summary>Each observation with the operation that wrote it.</summary>
    public IEnumerable<(Observation Observation, Operation Operation)> Tirer()
    {
        var risques = new Queue<(NatureObservation Nature, string Theme, string Texte, string Motif)>(textes.Risques);
        for (var jour = jusquAu.AddDays(-JoursObserves); jour <= jusquAu; jour = jour.AddDays(1))
        {
            var nombre = jour.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? _hasard.Next(0, 2) : _hasard.Next(2, 6);
            for (var i = 0; i < nombre; i++)
            {
                var premiere = Une(jour);
                yield return premiere;
                var suite = _hasard.Next(100);
                if (suite < 8 && jour < jusquAu) yield return Repetition(premiere.Observation, jour.AddDays(1));
                else if (suite < 12) yield return ParUnAutre(premiere.Observation, jour);
            }

            if (jour.Day == 12 && risques.TryDequeue(out var risque)) yield return AvecUnPassageConserve(jour, risque);
        }
    }

    private (Observation Observation, Operation Operation) Une(DateOnly jour)
    {
        var (nature, theme, texte, lieu) = textes.Tirer(_hasard, jour.Month);
        var auteur = _hasard.Next(equipe.Delegues.Count);
        var confies = equipe.Lettres[auteur].Quartiers;
        var quartierId = confies[_hasard.Next(confies.Count)].QuartierId;
        var horsQuartier = _hasard.Next(100) < 4;
        var enConges = equipe.Conges.RemplaceId == equipe.Delegues[auteur].Id && equipe.Conges.EstEnCours(jour);
        return Ecrire(jour, enConges ? equipe.Conges.RemplacantId : equipe.Delegues[auteur].Id, new ContenuObservation
        {
            QuartierId = horsQuartier ? null : quartierId,
            CommuneCode = horsQuartier ? departement.Quartiers[0].Communes[0].CodeInsee : null,
            Nature = nature,
            ThemeCode = theme,
            Texte = texte,
            ObserveLe = jour,
            Niveau = Niveau(),
            Source = (CategorieDeSource)_hasard.Next(6),
            Fiabilite = _hasard.Next(3) == 0 ? null : (Fiabilite)_hasard.Next(3),
            Lieu = _hasard.Next(3) == 0 ? lieu : null,
            Acteur = ActeursFictifs.De(theme, texte),
            Point = horsQuartier || _hasard.Next(2) == 0 ? null : PointDans(quartierId),
        });
    }

    private (Observation Observation, Operation Operation) Repetition(Observation premiere, DateOnly jour)
    {
        var (observation, operation) = Ecrire(jour, premiere.AuteurId, premiere.Contenu with { Texte = textes.Redire(premiere.Texte, _hasard), ObserveLe = jour, Source = CategorieDeSource.Habitant });
        if (_hasard.Next(8) == 0) observation.Retirer(new Retrait(jour, "Saisie deux fois."));
        return (observation, operation);
    }

    /// <summary>A colleague heard of the same fact: he has not the quarter, he writes it for the town.</summary>
    private (Observation Observation, Operation Operation) ParUnAutre(Observation premiere, DateOnly jour)
    {
        var autres = equipe.Delegues.Where(d => d.Id != premiere.AuteurId).ToList();
        var commune = departement.Quartiers.SingleOrDefault(q => q.Id == premiere.QuartierId)?.Communes[0].CodeInsee ?? premiere.CommuneCode;
        var contenu = premiere.Contenu with { QuartierId = null, CommuneCode = commune, Point = null, Texte = textes.Redire(premiere.Texte, _hasard), Source = CategorieDeSource.Acteur };
        return Ecrire(jour, autres[_hasard.Next(autres.Count)].Id, contenu);
    }

    private (Observation Observation, Operation Operation) AvecUnPassageConserve(DateOnly jour, (NatureObservation Nature, string Theme, string Texte, string Motif) risque)
    {
        var (observation, operation) = Ecrire(jour, equipe.Delegues[0].Id, new ContenuObservation
        {
            QuartierId = equipe.Lettres[0].Quartiers[0].QuartierId,
            Nature = risque.Nature,
            ThemeCode = risque.Theme,
            Texte = risque.Texte,
            ObserveLe = jour,
            Niveau = NiveauDiffusion.SousPrefete,
            Source = CategorieDeSource.Acteur,
        });
        foreach (var reperage in new Metier.Missions.Veille.Garde.GardeDuTexte().Examiner(risque.Texte)) operation.Avec(new PassageConserve(observation.Id, CodeTexte.De(reperage.Categorie), risque.Motif));
        return (observation, operation);
    }

    private (Observation Observation, Operation Operation) Ecrire(DateOnly jour, Guid auteurId, ContenuObservation contenu)
    {
        var saisieA = jour.ToDateTime(new TimeOnly(_hasard.Next(9, 20), _hasard.Next(60)), DateTimeKind.Utc);
        var observation = Observation.Saisir(departement.Identifiant(), code, auteurId, contenu, RacinesFrancaises.Indexer(contenu.Texte, contenu.Lieu, null), saisieA);
        var agent = equipe.Membres.Single(m => m.Id == auteurId);
        var acteur = new Acteur(auteurId, agent.NomComplet, Role.Delegue, code, []);
        return (observation, Operation.Par(acteur, "Veille", "SaisirObservation", saisieA).Avec(new ObservationSaisie(observation.Id, 0)));
    }

    private NiveauDiffusion Niveau() => _hasard.Next(100) switch
    {
        < 80 => NiveauDiffusion.Equipe,
        < 88 => NiveauDiffusion.SousPrefete,
        < 93 => NiveauDiffusion.PrefetCabinet,
        _ => NiveauDiffusion.ServicesEtat,
    };

    private PointApproche PointDans(Guid quartierId)
    {
        var contour = departement.Contours.Single(c => c.QuartierId == quartierId);
        return PointApproche.De(contour.CentreLatitude, contour.CentreLongitude);
    }
}
