using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille.Barometre;

/// <summary>
/// La note d’un quartier, une semaine, par un délégué. Une par auteur, quartier et semaine ; corrigeable tant que la semaine
/// est ouverte. Son identifiant vient du navigateur : envoyer deux fois n’en fait jamais deux.
/// </summary>
public sealed class NoteDeBarometre : IDiffuse, IVersionne
{
    private NoteDeBarometre() { }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public string DepartementCode { get; private set; } = "";

    public Guid? QuartierId { get; private set; }

    /// <summary>Lundi de la semaine notée.</summary>
    public DateOnly SemaineDu { get; private set; }

    public Guid AuteurId { get; private set; }

    public NiveauDiffusion Niveau { get; private set; }

    public Scores Scores { get; private set; } = new();

    public Confiance Confiance { get; private set; }

    public string Motif { get; private set; } = "";

    public DateTime DonneeA { get; private set; }

    public ContenuDeNote Contenu => new(Scores, Confiance, Motif);

    public static NoteDeBarometre Donner(Guid id, Acteur auteur, Guid quartierId, Semaine semaine, ContenuDeNote contenu, DateTime donneeA)
    {
        var note = new NoteDeBarometre
        {
            Id = id,
            DepartementCode = auteur.DepartementCode,
            AuteurId = auteur.AgentId,
            QuartierId = quartierId,
            SemaineDu = semaine.Du,
            Niveau = NiveauDiffusion.Equipe,
            DonneeA = donneeA,
        };
        note.Corriger(contenu);
        return note;
    }

    public void Corriger(ContenuDeNote contenu) => (Scores, Confiance, Motif) = (contenu.Scores, contenu.Confiance, contenu.Motif);
}
