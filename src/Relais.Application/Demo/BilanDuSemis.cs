namespace Relais.Application.Demo;

/// <summary>What was written, and the accounts to sign in with.</summary>
public sealed record BilanDuSemis(int Departements, int Observations, int Rapports, IReadOnlyList<CompteDeDemo> Comptes);
