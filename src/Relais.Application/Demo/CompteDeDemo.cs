using Relais.Metier.Commun;

namespace Relais.Application.Demo;

/// <summary>An account of the demo.</summary>
public sealed record CompteDeDemo(string Courriel, Role Role, string MotDePasse);
