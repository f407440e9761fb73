using Relais.Application.Missions.Rapports;
using Relais.Application.Socle;
using Relais.Metier.Missions.Rapports;

namespace Relais.Web.Missions.Rapports;

/// <summary>Les annotations d’une rubrique et ce que le lecteur peut y ajouter.</summary>
public sealed record AnnotationsDeRubrique(LectureDuRapport Rapport, RubriqueFigee Rubrique, Horloge Horloge, bool PeutAnnoter)
{
    public IEnumerable<AnnotationLue> Premieres => Rapport.Annotations.Where(a => a.TexteId == Rubrique.TexteId && a.ReponseA is null);

    public IEnumerable<AnnotationLue> Reponses(AnnotationLue premiere) => Rapport.Annotations.Where(a => a.ReponseA == premiere.Id);

    public bool PeutRepondre => PeutAnnoter || Rapport.PeutEcrire;
}
