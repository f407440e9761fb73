using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Dans quel délai une préfecture s’engage à répondre aux propositions.</summary>
public sealed class ReglagesDesPropositions : IVersionne
{
    public const int DelaiUsuel = 30;

    private ReglagesDesPropositions() { }

    public string DepartementCode { get; private set; } = "";

    /// <summary>Jours de calendrier, de 1 à 180.</summary>
    public int DelaiDeReponse { get; private set; }

    public Guid Version { get; private set; }

    public static ReglagesDesPropositions Usuels(string departementCode) => new() { DepartementCode = departementCode, DelaiDeReponse = DelaiUsuel };

    public Resultat Regler(int delaiDeReponse)
    {
        if (delaiDeReponse is < 1 or > 180) return new DelaiDeReponseHorsBornes();

        DelaiDeReponse = delaiDeReponse;
        return Resultat.Reussi;
    }
}
