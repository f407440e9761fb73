namespace Relais.Metier.Missions.Veille.Signaux;

/// <summary>Les nombres d’un relevé (voir <see cref="Releve"/>).</summary>
public readonly record struct BilanDeReleve(int Examinees, int TropCourtes, int QuartiersSansRegard, int Alarmes, int Ecartees, int Leves, int EnSourdine);
