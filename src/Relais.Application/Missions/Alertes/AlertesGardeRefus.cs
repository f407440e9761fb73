using Relais.Application.Missions.Veille.Contrats;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Alertes;

/// <summary>Un passage peut désigner ou blesser une personne : à récrire, ou à garder en disant pourquoi.</summary>
public sealed record PassageDAlerteARevoir : Refus
{
    public PassageDAlerteARevoir(string champ, PassageSignale passage)
        : base("passage-d-alerte-a-revoir", $"« {passage.Extrait} » : {passage.Pourquoi} {passage.Conseil}") => Champ = champ;
}
