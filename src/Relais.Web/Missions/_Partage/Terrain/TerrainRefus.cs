using Relais.Metier.Commun;

namespace Relais.Web.Missions.Partage.Terrain;

public sealed record GenreDEnvoiInconnu() : Refus("genre-d-envoi-inconnu", "Cette version de Relais ne reçoit plus ce formulaire. Exportez l’envoi, puis ressaisissez-le.");

public sealed record EnvoiNonPermis() : Refus("envoi-non-permis", "Votre rôle ne permet plus cet envoi. Exportez-le, ou demandez à l’administrateur.");
