using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Calendrier;

/// <summary>Les dates du rapport d’un mois.</summary>
/// <param name="Mois">Mois couvert.</param>
/// <param name="JourPrevu">Le jour limite de la préfecture, tel quel.</param>
/// <param name="Echeance">Le même, ou le premier jour ouvré qui le suit.</param>
/// <param name="RappelLe">Jour du rappel, avant l’échéance ; <c>null</c> si la préfecture n’en veut pas.</param>
/// <param name="RelanceLe">Jour de la relance, après l’échéance ; <c>null</c> si la préfecture n’en veut pas.</param>
public sealed record CalendrierDuMois(Mois Mois, DateOnly JourPrevu, DateOnly Echeance, DateOnly? RappelLe, DateOnly? RelanceLe)
{
    public bool EstReporte => Echeance != JourPrevu;

    /// <summary>L’étape à écrire aujourd’hui à qui n’a rien transmis : passé l’échéance, un rappel n’a plus d’objet.</summary>
    public EtapeDeRappel? EtapeDue(DateOnly aujourdhui)
    {
        if (RelanceLe <= aujourdhui) return EtapeDeRappel.Relance;
        return RappelLe <= aujourdhui && aujourdhui <= Echeance ? EtapeDeRappel.Rappel : null;
    }
}
