using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille.Signaux;

public sealed record SignalLeve(Guid SignalId, DateOnly SemaineDu, int Observe, double Attendu, bool EnSourdine) : IEvenement
{
    Guid IEvenement.ObjetId => SignalId;
}

public sealed record SignalProlonge(Guid SignalId, DateOnly SemaineDu, int Observe, double Attendu) : IEvenement
{
    Guid IEvenement.ObjetId => SignalId;
}

public sealed record SignalQualifie(Guid SignalId, VerdictDeSignal Verdict) : IEvenement
{
    Guid IEvenement.ObjetId => SignalId;
}

/// <param name="ReleveId">Relevé de la semaine.</param>
/// <param name="SemaineDu">Lundi de la semaine relevée.</param>
public sealed record SemaineRelevee(Guid ReleveId, DateOnly SemaineDu) : IEvenement
{
    Guid IEvenement.ObjetId => ReleveId;
}

/// <param name="ReglagesId">Identifiant tiré du code du département.</param>
public sealed record SignauxRegles(Guid ReglagesId, IReadOnlyList<Modification> Modifications) : IEvenement
{
    Guid IEvenement.ObjetId => ReglagesId;
}
