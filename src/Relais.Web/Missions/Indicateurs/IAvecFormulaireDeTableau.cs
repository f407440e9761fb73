using Relais.Application.Missions.Indicateurs;

namespace Relais.Web.Missions.Indicateurs;

/// <summary>Une page qui compose un tableau partagé.</summary>
public interface IAvecFormulaireDeTableau
{
    FormulaireDeTableau Saisie { get; }

    ChoixDuTableau Choix { get; }
}
